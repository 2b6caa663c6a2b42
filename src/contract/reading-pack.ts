import type { LanguagePack } from './language-pack.js';

/** What loading asks of a language. */
export type ReadingPack = Pick<LanguagePack, 'language' | 'script' | 'spaced' | 'numbering' | 'surroundings' | 'prose'>;
