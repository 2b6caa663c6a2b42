import type { Prose } from '../../src/contract/language-pack.js';

export const prose: Prose = { functionWords: [], abbreviations: [], danglingWords: [] };
