/**
 * Drifts made by rule: in the faithful translations of the corpus a `tidak` is dropped, a `doit` becomes `peut`, 18
 * years become 18 months, one at a time; counts by kind and language how many are named, and by which rules. The
 * planted drifts of `npm run evaluate` are chosen with care and few; these are plain and many, and some of them change
 * nothing that binds anybody, so that a share of 100 % is not the aim: what counts is where it is low, and which way it
 * goes.
 *
 * Usage: npm run evaluate:mutations [-- --kind "not dropped"] [-- --language ms] [-- --policy NAME] [-- --most 14]
 *        [-- --corpus FOLDER] [-- --verbose]      (another folder laid out like corpus/policies; what is not named, with its words)
 */
import { parseArgs } from 'node:util';
import { checkTranslation, loadPolicy, packs, type Policy } from '../src/index.js';
import { seededRandom } from './alignment/make-variant.js';
import { readCorpus } from './corpus/read-corpus.js';
import { findMutations } from './mutations/find-mutations.js';
import { findNews, judgeMutation, type Verdict } from './mutations/judge-mutations.js';
import { mutationKinds } from './mutations/mutation-kinds.js';
import { applyRound, sample, takeRounds } from './mutations/take-rounds.js';

const { values: options } = parseArgs({
  options: {
    kind: { type: 'string' },
    language: { type: 'string' },
    policy: { type: 'string' },
    corpus: { type: 'string' },
    most: { type: 'string', default: '14' },
    verbose: { type: 'boolean', default: false },
  },
});

interface Outcome extends Verdict {
  kind: string;
  language: string;
}

const kinds = mutationKinds.filter(({ name }) => options.kind === undefined || name === options.kind);
const outcomes: Outcome[] = [];

for (const policy of readCorpus(options.corpus)) {
  if (options.policy !== undefined && policy.name !== options.policy) continue;
  const canonical = await load(policy.canonical.text, policy.canonical.language, policy.canonical.file);
  for (const { language, file, text } of policy.translations) {
    if (options.language === undefined || options.language === language) await measure(canonical, await load(text, language, file));
  }
}
report();

function load(text: string, language: string, name: string): Promise<Policy> {
  return loadPolicy(text, { language, name, format: 'markdown' });
}

/** The lots are the same in every run, so that two runs measure the same mutations. */
async function measure(canonical: Policy, translation: Policy): Promise<void> {
  const { language, name, source } = translation;
  const random = seededRandom(source.length);
  const spaced = packs.find((pack) => pack.language === language)?.spaced ?? true;
  const found = [...findMutations(translation, kinds, spaced).values()];
  const faithful = checkTranslation(canonical, translation);
  for (const round of takeRounds(found.flatMap((mutations) => sample(mutations, Number(options.most), random)))) {
    const { text, places } = applyRound(source, round);
    const check = checkTranslation(canonical, await load(text, language, name));
    const news = findNews(faithful, check);
    for (const [i, { kind, start, end }] of round.entries()) {
      const place = places[i]!;
      const verdict = judgeMutation(kind, place, check, news);
      outcomes.push({ kind: kind.name, language, ...verdict });
      if (options.verbose && !verdict.named) show(`${name} ${kind.name}: «${source.slice(start, end)}»`, text, place, verdict.rules);
    }
  }
}

function show(what: string, text: string, { start, end }: { start: number; end: number }, rules: readonly string[]): void {
  const words = `${text.slice(Math.max(0, start - 90), start)}«${text.slice(start, end)}»${text.slice(end, end + 90)}`;
  console.log(`${what} → ${words.replace(/\s+/g, ' ')}${rules.length > 0 ? `   (${rules.join(', ')})` : ''}`);
}

function report(): void {
  console.log(`${'mutation'.padEnd(24)}${'language'.padEnd(9)}   made   named    loud  by`);
  for (const { name } of kinds) {
    const ofKind = outcomes.filter(({ kind }) => kind === name);
    for (const language of new Set(ofKind.map((outcome) => outcome.language))) {
      row(
        name,
        language,
        ofKind.filter((outcome) => outcome.language === language),
      );
    }
  }
  console.log();
  for (const language of new Set(outcomes.map((outcome) => outcome.language))) {
    row(
      'all',
      language,
      outcomes.filter((outcome) => outcome.language === language),
    );
  }
  row('all', '', outcomes);
}

/** `named` under a rule of the kind, `loud` at warning or above; `by` any rule, with how often. */
function row(kind: string, language: string, list: readonly Outcome[]): void {
  if (list.length === 0) return;
  const share = (of: (outcome: Outcome) => boolean): string => `${((100 * list.filter(of).length) / list.length).toFixed(0)} %`.padStart(8);
  const counts = new Map<string, number>();
  for (const rule of list.flatMap(({ rules }) => rules)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const by = [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 4)
    .map(([rule, count]) => `${rule} ${count}`)
    .join(', ');
  console.log(
    `${kind.padEnd(24)}${language.padEnd(9)}${String(list.length).padStart(7)}${share(({ named }) => named)}${share(({ loud }) => loud)}  ${by}`,
  );
}
