import type { Pins } from '../align/pins.js';
import type { LanguagePack } from '../contract/language-pack.js';
import type { Policy } from '../contract/policy.js';
import { hasSamePlaces } from './align-by-place.js';
import { needsWork, type Status } from './impact.js';
import { judgeRevision } from './judge-revision.js';
import type { VersionDiff } from './version-diff.js';

/** The versions of a canonical text, newest first, read and compared when they are asked for. */
export interface VersionList {
  count: number;
  load(version: number): Promise<Policy>;
  /** What changed from version `older` to version `newer`, two places in the list. */
  compare(older: number, newer: number): Promise<VersionDiff>;
}

/** How far a translation has come. */
export interface Followed {
  /** Place of the newest version that the translation follows as a whole: the one that it last matched. */
  version: number;
  /** Place of the oldest version that it does not follow; null for a translation that follows the newest one. */
  behind: number | null;
  /** What became of the changes since, other than those it follows. */
  work: Status[];
}

export interface FollowOptions {
  packs?: readonly LanguagePack[];
  /** Clauses of the translation that were linked by hand. */
  pins?: Pins;
}

/**
 * Finds the version that a translation last matched by what it says, whatever its dates: from the newest version back,
 * the first whose changes are all in the translation. A translation may have taken up a late change and passed over an
 * earlier one; so a match is held against the oldest version too, and a value there that was replaced long ago and is
 * still in the translation sends the search on.
 */
export async function findFollowed(versions: VersionList, translation: Policy, { packs, pins }: FollowOptions = {}): Promise<Followed> {
  const oldest = versions.count - 1;
  const fitting = pins ? 0 : await findFitting(versions, translation);
  const judge = (diff: VersionDiff) => judgeRevision(diff, translation, packs, pins);
  let version = 0;
  for (let at = 0; at < oldest; at++) {
    // Laid out as an older version is, it lacks what came between, and its words need not be asked.
    if (at + 1 < fitting) {
      version = at + 1;
      continue;
    }
    const diff = await versions.compare(at + 1, at);
    // A version that differs in no way that reaches a translation is matched as much as the next older one.
    if (diff.changes.every(({ grade }) => grade === 'editorial')) continue;
    const follows = !judge(diff).some(needsWork);
    if (follows && (at + 1 === oldest || !judge(await versions.compare(oldest, at)).some(({ isPlain }) => isPlain))) break;
    version = at + 1;
  }
  if (version === 0) return { version, behind: null, work: [] };
  const since = judge(await versions.compare(version, 0));
  const work = since.map(({ status }) => status).filter((status) => needsWork({ status }));
  return work.length === 0 ? { version: 0, behind: null, work } : { version, behind: version - 1, work };
}

/** More versions than this are not looked at for their layout alone. */
const MOST_FITTED = 8;

/** Place of the newest version with the layout of the translation; 0 where there is none, which says nothing. */
async function findFitting(versions: VersionList, translation: Policy): Promise<number> {
  for (let at = 0; at < Math.min(versions.count, MOST_FITTED); at++) {
    if (hasSamePlaces(await versions.load(at), translation)) return at;
  }
  return 0;
}
