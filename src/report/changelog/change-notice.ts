import type { Alignment } from '../../contract/alignment.js';
import type { Policy } from '../../contract/policy.js';
import type { VersionDiff } from '../../revise/version-diff.js';

/** What a notice for the public is written from. */
export interface ChangeNotice {
  diff: VersionDiff;
  /** BCP 47, in the order of the notices. */
  notices: readonly string[];
  /** Translations of the newer version, for the titles and words in their languages. */
  translations: readonly TranslatedVersion[];
}

export interface TranslatedVersion {
  policy: Policy;
  /** With the newer version as the canonical one. */
  alignment: Alignment;
}
