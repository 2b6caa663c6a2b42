/**
 * Time and memory of the alignment at growing sizes: `tsx scripts/bench-alignment.ts [--root ../shared] [--largest 20000]`.
 * Texts are copies of real parallel policies, each with its own figures and a few words of its own, so that a copy is
 * neither unique nor the same as the next; a twentieth of the clauses is missing on one side. Seconds are of processor
 * time, all threads, so that a busy machine does not blur them.
 */
import { parseArgs } from 'node:util';
import { alignPolicies } from '../src/align/align-policies.js';
import { buildPolicy, type GoldText, type GoldUnit } from './alignment/gold-unit.js';
import { seededRandom } from './alignment/make-variant.js';
import { readFamilies } from './alignment/read-families.js';

const { values: options } = parseArgs({
  options: { root: { type: 'string', default: '../shared' }, largest: { type: 'string', default: '20000' } },
});
const SIZES = [100, 1000, 2000, 5000, 10000, 20000, 40000].filter((size) => size <= Number(options.largest));
const families = (await readFamilies(options.root));

for (const [canonical, translation] of [
  ['en', 'fr'],
  ['en', 'th'],
] as const) {
  const curve = SIZES.map((size) => measure(canonical, translation, size));
  const from = curve.find(({ size }) => size === 1000);
  const to = curve[curve.length - 1];
  if (!from || !to || from === to) continue;
  const exponent = Math.log(to.seconds / from.seconds) / Math.log(to.size / from.size);
  console.log(`${canonical}-${translation} growth from ${from.size} to ${to.size}: n^${exponent.toFixed(2)}`);
}

function measure(canonical: string, translation: string, size: number) {
  const [left, right, same] = growTexts(canonical, translation, size);
  const a = buildPolicy(left, canonical, false);
  const b = buildPolicy(right, translation, false);
  const runs = size <= 1000 ? 5 : 1;
  let seconds = Number.POSITIVE_INFINITY;
  let hits = 0;
  for (let run = 0; run < runs; run++) {
    const started = process.cpuUsage();
    const { links } = alignPolicies(a, b);
    const used = process.cpuUsage(started);
    seconds = Math.min(seconds, (used.user + used.system) / 1e6);
    hits = links.filter((link) => link.canonical.length === 1 && link.translation.length === 1 && left[link.canonical[0] ?? -1]?.key === right[link.translation[0] ?? -1]?.key).length;
  }
  const megabytes = Math.round(process.memoryUsage().rss / 2 ** 20);
  console.log(`${canonical}-${translation} ${String(size).padStart(6)} clauses a side: ${seconds.toFixed(3)} s, ${megabytes} MB, ${((100 * hits) / same).toFixed(1)} % of the pairs found`);
  return { size, seconds };
}

function growTexts(canonical: string, translation: string, size: number): [GoldText, GoldText, number] {
  const random = seededRandom(size);
  const pool: [GoldUnit, GoldUnit][] = families.flatMap(({ texts }) => {
    const answers = new Map((texts[translation] ?? []).map((unit) => [unit.key, unit]));
    return (texts[canonical] ?? []).flatMap((unit): [GoldUnit, GoldUnit][] => {
      const answer = answers.get(unit.key);
      return answer ? [[unit, answer]] : [];
    });
  });
  const left: GoldText = [];
  const right: GoldText = [];
  let same = 0;
  for (let n = 0; n < size; n++) {
    const [ours, theirs] = pool[n % pool.length] as [GoldUnit, GoldUnit];
    const figures = Array.from({ length: 8 }, () => String(1 + Math.floor(random() * 400)));
    const name = random() < 0.3 ? ` ${makeName(random)}` : '';
    const lot = random();
    if (lot >= 0.025) left.push({ ...ours, key: `${n}`, text: vary(ours.text, figures) + name });
    if (lot < 0.975) right.push({ ...theirs, key: `${n}`, text: vary(theirs.text, figures) + name });
    if (lot >= 0.025 && lot < 0.975) same++;
  }
  return [left, right, same];
}

/** The k-th figure of both texts becomes the same other figure. */
function vary(text: string, figures: string[]): string {
  let k = 0;
  return text.replace(/\p{Nd}+/gu, (figure) => figures[k++] ?? figure);
}

function makeName(random: () => number): string {
  const letters = 'aeioubdgklmnprst';
  return Array.from({ length: 5 }, () => letters[Math.floor(random() * letters.length)]).join('').replace(/^./u, (c) => c.toUpperCase());
}
