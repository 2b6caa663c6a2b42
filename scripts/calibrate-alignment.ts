/**
 * Fits the curves of `src/align/calibrate-confidence.ts` on variants of every other parallel family, and says how the
 * confidence holds on the rest: `tsx scripts/calibrate-alignment.ts [--root ../shared]`.
 */
import { parseArgs } from 'node:util';
import { alignPolicies } from '../src/align/align-policies.js';
import { type ConfidenceCurve, confidenceCurves, kindOfLink, toLogOdds } from '../src/align/calibrate-confidence.js';
import { readEvidence } from './alignment/read-evidence.js';
import { buildPolicy, type GoldFamily } from './alignment/gold-unit.js';
import { makeVariant, variantNames } from './alignment/make-variant.js';
import { readFamilies } from './alignment/read-families.js';
import { listGoldLinks } from './alignment/score-links.js';

interface Case {
  kind: keyof typeof confidenceCurves;
  logOdds: number;
  right: number;
}

const { values: options } = parseArgs({ options: { root: { type: 'string', default: '../shared' } } });
/** Two statutes would outweigh all policies together. */
const TOO_LARGE = /pipeda|bill/u;
const BINS = [0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 0.99, 1.01];

const families = (await readFamilies(options.root)).filter(({ name }) => !TOO_LARGE.test(name));
if (families.length === 0) {
  console.log(`no parallel texts under ${options.root}: nothing to calibrate on`);
  process.exit();
}
const kinds = Object.keys(confidenceCurves) as (keyof typeof confidenceCurves)[];
// The search's own certainty is wanted, so the curves are laid flat while it is collected.
for (const kind of kinds) confidenceCurves[kind] = { base: 0, slope: 1 };
const fitted = families.filter((_, index) => index % 2 === 0).flatMap(collectCases);
const held = families.filter((_, index) => index % 2 === 1).flatMap(collectCases);

for (const kind of kinds) {
  const curve = fitCurve(fitted.filter((one) => one.kind === kind));
  confidenceCurves[kind] = curve;
  console.log(`${kind}: { base: ${curve.base.toFixed(2)}, slope: ${curve.slope.toFixed(2)} },`);
}
for (const kind of [...kinds, 'all'] as const) {
  const cases = held.filter((one) => kind === 'all' || one.kind === kind);
  const shares = BINS.slice(0, -1).map((from, index) => {
    const inBin = cases.filter((one) => confidenceOf(one) >= from && confidenceOf(one) < (BINS[index + 1] ?? 2));
    return inBin.length === 0
      ? ''
      : `${from}: ${(inBin.filter(({ right }) => right === 1).length / inBin.length).toFixed(3)} of ${inBin.length}`;
  });
  console.log(`held out, ${kind}: ${shares.filter(Boolean).join(' | ')}`);
}

function confidenceOf({ kind, logOdds }: Case): number {
  const { base, slope } = confidenceCurves[kind];
  return 1 / (1 + Math.exp(-(base + slope * logOdds)));
}

function collectCases(family: GoldFamily): Case[] {
  const languages = Object.keys(family.texts).sort();
  return languages.flatMap((canonical, at) =>
    languages
      .slice(at + 1)
      .flatMap((translation) =>
        variantNames.flatMap((variant) =>
          [true, false].flatMap((structure) => collectPair(family, canonical, translation, variant, structure)),
        ),
      ),
  );
}

function collectPair(
  family: GoldFamily,
  canonical: string,
  translation: string,
  variant: (typeof variantNames)[number],
  structure: boolean,
): Case[] {
  const made = makeVariant(variant, family.texts[canonical] ?? [], family.texts[translation] ?? [], 21 * 7919);
  const name = (link: { canonical: number[]; translation: number[] }) => `${link.canonical.join()}|${link.translation.join()}`;
  const gold = new Set(listGoldLinks(made).map(name));
  const left = buildPolicy(made.canonical, canonical, structure);
  const right = buildPolicy(made.translation, translation, structure);
  return [{ concepts: null }, readEvidence(left, right)].flatMap((evidence) =>
    alignPolicies(left, right, evidence).links.map((link) => ({
      kind: kindOfLink(link),
      logOdds: toLogOdds(link.confidence),
      right: gold.has(name(link)) ? 1 : 0,
    })),
  );
}

/** Logistic regression by Newton's method, held near the identity so that a few cases cannot bend the curve. */
function fitCurve(cases: Case[]): ConfidenceCurve {
  const HOLD = 5;
  let [base, slope] = [0, 1];
  for (let step = 0; step < 50; step++) {
    let [gradientBase, gradientSlope, bb, bs, ss] = [-HOLD * base, -HOLD * (slope - 1), HOLD, 0, HOLD];
    for (const { logOdds, right } of cases) {
      const chance = 1 / (1 + Math.exp(-(base + slope * logOdds)));
      const weight = chance * (1 - chance);
      gradientBase += right - chance;
      gradientSlope += (right - chance) * logOdds;
      bb += weight;
      bs += weight * logOdds;
      ss += weight * logOdds * logOdds;
    }
    const determinant = bb * ss - bs * bs;
    base += 0.5 * ((ss * gradientBase - bs * gradientSlope) / determinant);
    slope += 0.5 * ((bb * gradientSlope - bs * gradientBase) / determinant);
  }
  return { base, slope };
}
