import type { Surroundings } from '../../src/contract/language-pack.js';

export const surroundings: Surroundings = { furniture: [], dating: [], rights: [] };
