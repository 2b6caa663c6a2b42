import type { ClauseFact } from '../contract/fact.js';
import type { LanguagePack } from '../contract/language-pack.js';
import type { Drift } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import { compileTemplates, foldedPattern } from '../facts/template.js';
import { fold } from '../text/fold.js';
import { spot } from './compare-facts.js';
import { labelsOf } from './pointers.js';

/** A pointer to a number beyond the last one, where the document numbers its clauses. */
export function* findNowhere(document: Reading): Generator<Drift> {
  const labels = labelsOf(document);
  const top = document.policy.clauses.filter((clause) => clause.kind === 'heading' && clause.label?.ordinals.length === 1);
  if (top.length < 4) return;
  const last = Math.max(...top.map((clause) => clause.label?.ordinals[0] ?? 0));
  const elsewhere = elsewhereOf(document.pack);
  const running = runningNumbers(document);
  // `Clauses 15 to 22` are eight facts and one place.
  let told: ClauseFact | null = null;
  for (const fact of document.facts) {
    const [kind, ordinals] = fact.kind === 'reference' ? fact.value.split(' ') : [];
    if (
      !ordinals ||
      (kind !== 'section' && kind !== 'clause') ||
      !/^[0-9.]+$/.test(ordinals) ||
      labels.has(ordinals) ||
      running.has(ordinals)
    ) {
      continue;
    }
    const first = Number(ordinals.split('.')[0]);
    if (first <= last && (ordinals === String(first) || !labels.has(String(first)))) continue;
    if (
      first > last + 20 ||
      elsewhere.test(fold(document.policy.clauses[fact.clause]?.text.slice(fact.end, fact.end + FAR) ?? '').text) ||
      followsLaw(fact, document)
    ) {
      continue;
    }
    if (told?.clause === fact.clause && told.start === fact.start) continue;
    told = fact;
    yield {
      message: { key: 'cross-reference.nowhere', args: { actual: fact.quote } },
      severity: 'warning',
      actual: fact.value,
      translation: spot(fact),
    };
  }
}

/**
 * `your rights under the GDPR (ข้อ 15 ถึงข้อ 22)`: a language may have one word for its own clauses and a law's articles,
 * and a law named once is the one meant in the rest of its section.
 */
function followsLaw(fact: ClauseFact, { policy, factsOf }: Reading): boolean {
  for (let clause = fact.clause; clause >= 0 && policy.clauses[clause]?.kind !== 'heading'; clause--) {
    if (factsOf(clause).some((law) => law.kind === 'citation' && (clause < fact.clause || law.end <= fact.start))) return true;
  }
  return false;
}

/** Numbers that run on through the sections of a document: clause 18 is the third of Section C. */
function runningNumbers({ policy }: Reading): Set<string> {
  const counts = new Map<string, number>();
  for (const { label, kind } of policy.clauses) {
    if (label?.ordinals.length !== 1 || label.scheme !== 'decimal' || kind === 'contents') continue;
    const number = String(label.ordinals[0]);
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([number, count]) => (count === 1 ? [number] : [])));
}

/** How far behind a pointer the text that it points into may be named, in characters. */
const FAR = 80;

const patterns = new WeakMap<LanguagePack, RegExp>();

function elsewhereOf(pack: LanguagePack): RegExp {
  let pattern = patterns.get(pack);
  if (!pattern) {
    patterns.set(
      pack,
      (pattern = foldedPattern(`^(?:[(][^)]{1,8}[)])* ?${compileTemplates(pack.facts.references.elsewhere, { spaced: pack.spaced })}`, '')),
    );
  }
  return pattern;
}
