/**
 * Which clauses of a translation are stale, measured on edits made by chance to every policy at hand, in all pairs of
 * languages: figures, forces, sentences, whole clauses replaced, added, removed and moved, several at once.
 * `tsx scripts/evaluate-edits.ts [--root ../shared] [--seed 1] [--share 0.15] [--family NAME] [--verbose]`.
 */
import { parseArgs } from 'node:util';
import { assessImpact } from '../src/revise/assess-impact.js';
import type { ClauseImpact, Status } from '../src/revise/impact.js';
import { type MadeHistory, makeHistories, type Plan } from './impact/make-histories.js';

const { values: options } = parseArgs({ options: { root: { type: 'string', default: '../shared' }, seed: { type: 'string', default: '1' }, share: { type: 'string', default: '0.15' }, family: { type: 'string', default: '' }, verbose: { type: 'boolean', default: false } } });

const WORK: readonly Status[] = ['stale', 'missing', 'obsolete', 'conflict'];

/** Right and all, by what was measured and the pair of languages. */
const figures = new Map<string, [right: number, all: number]>();

function note(figure: string, history: MadeHistory, right: boolean, clause: ClauseImpact): void {
  for (const key of [figure, `${figure} ${history.name.split(' ').at(-1)}`]) {
    const [hits, all] = figures.get(key) ?? [0, 0];
    figures.set(key, [hits + Number(right), all + 1]);
  }
  if (right || !options.verbose) return;
  const show = (side: 'older' | 'newer' | 'translation'): string => clause[side].map((index) => `${history[side].clauses[index]?.start.line}: ${history[side].clauses[index]?.text.slice(0, 160)}`).join(' + ') || '–';
  console.log(`${figure} · ${history.name} · ${clause.status}, ${clause.grade}\n  ${show('older')}\n  ${show('newer')}\n  ${show('translation')}`);
}

for (const plan of ['stale', 'updated', 'mixed'] as const) await measure(plan);
for (const [name, [right, all]] of [...figures].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(`${name.padEnd(44)}${`${right}/${all}`.padStart(14)}${((100 * right) / all).toFixed(1).padStart(8)} %`);

async function measure(plan: Plan): Promise<void> {
  for await (const history of makeHistories(options.root, plan, Number(options.share), Number(options.seed))) {
    if (!history.name.startsWith(options.family)) continue;
    for (const clause of assessImpact(history).clauses) {
      const lines = (side: 'older' | 'newer'): number[] => clause[side].map((index) => history[side].clauses[index]?.start.line ?? 0);
      const is = (what: MadeHistory['behind']): boolean => lines('older').some((line) => what.older.has(line)) || lines('newer').some((line) => what.newer.has(line));
      if (clause.older.length + clause.newer.length === 0) continue;
      const [behind, followed] = [is(history.behind), is(history.followed)];
      // What was edited both times says neither.
      if (behind && followed) continue;
      if (behind) note(`${plan}: changed, told`, history, WORK.includes(clause.status), clause);
      else if (followed) note(`${plan}: followed, not told`, history, !WORK.includes(clause.status), clause);
      else note(`${plan}: unchanged, not stale`, history, clause.status !== 'stale' && clause.status !== 'obsolete' && clause.status !== 'missing', clause);
    }
  }
}
