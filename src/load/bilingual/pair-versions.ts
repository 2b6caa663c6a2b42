import type { Link } from '../../contract/alignment.js';
import type { Policy, DecidedEncoding, Provenance } from '../../contract/policy.js';
import { makeBlock, type SkippedPart } from '../block.js';
import { createLocator } from '../../text/locate.js';
import { sourceSpan } from '../../text/mapped-text.js';
import type { ReadingPack } from '../../contract/reading-pack.js';
import { buildTree } from '../structure/build-tree.js';
import { readLabels } from '../structure/read-labels.js';
import { toClause } from '../structure/to-clause.js';
import { nameUnits } from './name-units.js';
import type { Settled } from './settle-versions.js';
import type { Unit } from './unit.js';

/** A translation and its links to the canonical version, as the file has them. */
export interface LinkedPolicy {
  policy: Policy;
  links: Link[];
}

export interface AlignedPolicies {
  canonical: Policy;
  translations: LinkedPolicy[];
}

/** The file that a version was read from. */
export interface Origin {
  name: string;
  source: string;
  skipped: readonly SkippedPart[];
  format: Provenance['format'];
  encoding: DecidedEncoding;
}

export interface Sourced extends Settled {
  origin: Origin;
}

/** Makes a document of each version, the first being the canonical one, and links the clauses of one unit. */
export function pairVersions(
  units: readonly Unit[],
  [canonical, ...translations]: readonly [Sourced, ...Sourced[]],
  packs: readonly ReadingPack[],
): AlignedPolicies {
  const ids = nameUnits(units);
  return {
    canonical: makePolicy(units, ids, canonical, packs),
    translations: translations.map((version) => ({
      policy: makePolicy(units, ids, version, packs),
      links: linkUnits(units, canonical, version),
    })),
  };
}

function makePolicy(
  units: readonly Unit[],
  ids: readonly string[],
  { key, language, origin }: Sourced,
  packs: readonly ReadingPack[],
): Policy {
  const { name, source, skipped, format, encoding } = origin;
  const locate = createLocator(source);
  const own = units.flatMap((unit, index) => {
    const text = unit.texts.get(key);
    return text
      ? [
          {
            id: ids[index]!,
            block: makeBlock(text, {
              kind: unit.kind,
              level: unit.level,
              stated: unit.kind !== 'paragraph',
              span: sourceSpan(text)!,
            }),
          },
        ]
      : [];
  });
  const blocks = own.map(({ block }) => block);
  const nodes = buildTree(blocks, readLabels(blocks, packs.find((pack) => pack.language === language.value)!));
  return {
    name,
    language: language.value,
    title: null,
    declaredDate: null,
    clauses: nodes.map((node, index) => toClause({ ...node, id: own[index]!.id }, node.block.kind, locate)),
    units: true,
    source,
    skipped: skipped.map(({ reason, text, span }) => ({ reason, text, start: locate(span.start), end: locate(span.end) })),
    provenance: { format, language, encoding },
  };
}

/** Whoever made the file linked its texts: nothing is measured. Both clauses of a unit, or the one that there is. */
function linkUnits(units: readonly Unit[], canonical: Settled, translation: Settled): Link[] {
  const links: Link[] = [];
  const next = { canonical: 0, translation: 0 };
  for (const unit of units) {
    const link: Link = { canonical: [], translation: [], confidence: 1, moved: false, stated: true };
    if (unit.texts.has(canonical.key)) link.canonical.push(next.canonical++);
    if (unit.texts.has(translation.key)) link.translation.push(next.translation++);
    const due = unit.isDue(translation.key, translation.language.value);
    if (link.translation.length > 0 || (link.canonical.length > 0 && due)) links.push(link);
  }
  return links;
}
