import type { Finding } from '../contract/finding.js';
import type { WaivedText, Waiver, WaiverState } from '../contract/waiver.js';
import { isSameDocument } from './is-same-document.js';
import type { Scope } from './scope.js';
import { type FindingTexts, textsOfFinding } from './texts-of-finding.js';

/** A waiver that was made for a finding, and whether it still holds. */
export interface Match {
  waiver: Waiver;
  state: Exclude<WaiverState, 'not-found'>;
}

/**
 * Finds the waiver of each finding. One holds where the fingerprint and both texts are what they were; one that holds
 * for no finding is given to one of the same rule, documents and clauses, whose text has changed since.
 *
 * @param today ISO 8601 date
 */
export function matchWaivers(scope: Scope, waivers: readonly Waiver[], today: string): Map<Finding, Match> {
  const matches = new Map<Finding, Match>();
  if (waivers.length === 0) return matches;
  const texts = new Map(scope.findings.map((finding) => [finding, textsOfFinding(finding, scope)]));
  const used = new Set<Waiver>();
  for (const [finding, sides] of texts) {
    const same = waivers.filter((waiver) => waiver.fingerprint === finding.fingerprint && hasText(waiver, sides));
    // Waived again after it expired, by a merge of two branches: the later decision counts.
    const waiver = same.find((each) => !isOver(each, today)) ?? same[0];
    for (const each of same) used.add(each);
    if (waiver) matches.set(finding, { waiver, state: isOver(waiver, today) ? 'expired' : 'in-force' });
  }
  for (const quoted of [true, false]) {
    for (const [finding, sides] of texts) {
      if (matches.has(finding)) continue;
      const waiver = waivers.find((each) => !used.has(each) && isChanged(each, finding, sides) && (!quoted || quotesSame(each, sides)));
      if (!waiver) continue;
      used.add(waiver);
      matches.set(finding, { waiver, state: 'text-changed' });
    }
  }
  return matches;
}

function isOver({ expires }: Waiver, today: string): boolean {
  return expires !== null && expires < today;
}

type Pair = [waived: WaivedText | null, found: WaivedText | null];

/** Both sides beside each other. A document that is looked at alone may have been either side when it was waived. */
function pair(waiver: Waiver, found: FindingTexts): Pair[] {
  if (found.translation === null && waiver.canonical === null) return [[waiver.translation, found.canonical]];
  return [
    [waiver.canonical, found.canonical],
    [waiver.translation, found.translation],
  ];
}

/** Where a side has nothing to show, only the document tells "missing here" from "missing there". */
function hasText(waiver: Waiver, found: FindingTexts): boolean {
  return pair(waiver, found).every(([before, now]) =>
    before && now
      ? before.language === now.language && before.hash === now.hash && (now.hash !== null || isSameDocument(before.document, now.document))
      : before === now,
  );
}

function isChanged(waiver: Waiver, finding: Finding, found: FindingTexts): boolean {
  if (waiver.rule !== finding.rule) return false;
  const sides = pair(waiver, found);
  const ofThese = sides.every(([before, now]) =>
    before && now ? before.language === now.language && isSameDocument(before.document, now.document) : before === now,
  );
  if (!ofThese) return false;
  const texts = sides.filter((side): side is [WaivedText, WaivedText] => side[0] !== null && side[1] !== null);
  const unchanged = texts.filter(([before, now]) => before.hash === now.hash);
  // With both texts as they were it is another finding of the same clause, which nobody waived.
  if (unchanged.length === texts.length) return false;
  return texts.every(([before, now]) => before.clause === now.clause) || unchanged.some(([before]) => before.hash !== null);
}

function quotesSame(waiver: Waiver, found: FindingTexts): boolean {
  return pair(waiver, found).some(([before, now]) => before && now && before.quote !== null && before.quote === now.quote);
}
