/**
 * On real parallel texts: in how many linked clauses that state facts does every fact of one side find its equal on
 * the other? Usage: tsx scripts/fact-agreement.ts [--verbose]   (skips, and says so, where ../shared/data is absent)
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { alignPolicies, loadPolicy, packs } from '../src/index.js';
import type { ClauseFact } from '../src/contract/fact.js';
import { type Reading, readPolicy } from '../src/facts/reading.js';
import { agrees } from '../src/rules/compare-facts.js';

const root = fileURLToPath(new URL('../../shared/data/parallel/', import.meta.url));
const KINDS = [
  'age',
  'duration',
  'date',
  'money',
  'percent',
  'measure',
  'time',
  'email',
  'link',
  'phone',
  'address',
  'placeholder',
  'citation',
];

function factsOf(reading: Reading, clauses: readonly number[]): ClauseFact[] {
  return clauses.flatMap((clause) => reading.factsOf(clause).filter(({ kind }) => KINDS.includes(kind)));
}

const unanswered = (facts: readonly ClauseFact[], others: readonly ClauseFact[]): ClauseFact[] =>
  facts.filter((fact) => !agrees(fact, others));

async function main(): Promise<void> {
  if (!existsSync(root)) return console.log('skipped: ../shared/data is not here');
  const totals = new Map<string, [agree: number, all: number]>();
  for (const family of readdirSync(root)) {
    const files = readdirSync(`${root}${family}`).filter((file) => /^[a-z]{2}\.(?:md|txt)$/.test(file));
    const readings: Reading[] = [];
    for (const file of files) {
      const language = file.slice(0, 2);
      readings.push(readPolicy(await loadPolicy(readFileSync(`${root}${family}/${file}`), { name: `${family}/${file}`, language }), packs));
    }
    for (const [i, a] of readings.entries()) {
      for (const b of readings.slice(i + 1)) {
        const pair = [a.policy.language, b.policy.language].sort().join('-');
        const total = totals.get(pair) ?? [0, 0];
        for (const link of alignPolicies(a.policy, b.policy, { facts: { canonical: a.facts, translation: b.facts } }).links) {
          if (link.canonical.length === 0 || link.translation.length === 0) continue;
          const [left, right] = [factsOf(a, link.canonical), factsOf(b, link.translation)];
          if (left.length + right.length === 0) continue;
          const lost = [...unanswered(left, right), ...unanswered(right, left)];
          total[1]++;
          if (lost.length === 0) {
            total[0]++;
          } else if (process.argv.includes('--verbose')) {
            console.log(family, pair, lost.map((fact) => `${fact.kind} ${fact.value} «${fact.quote}»`).join('; '));
          }
        }
        totals.set(pair, total);
      }
    }
  }
  for (const [pair, [agree, all]] of totals) {
    console.log(`${pair}  ${((100 * agree) / all).toFixed(1)} % of ${all} linked clauses with facts`);
  }
}

await main();
