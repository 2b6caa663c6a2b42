import type { Numbering } from '../../src/contract/language-pack.js';

export const numbering: Numbering = { words: {}, contents: [] };
