import { numbering as enNumbering } from '../../locales/en/numbering.js';
import { prose as enProse } from '../../locales/en/prose.js';
import { surroundings as enSurroundings } from '../../locales/en/surroundings.js';
import { numbering as frNumbering } from '../../locales/fr/numbering.js';
import { prose as frProse } from '../../locales/fr/prose.js';
import { surroundings as frSurroundings } from '../../locales/fr/surroundings.js';
import { numbering as msNumbering } from '../../locales/ms/numbering.js';
import { prose as msProse } from '../../locales/ms/prose.js';
import { surroundings as msSurroundings } from '../../locales/ms/surroundings.js';
import { numbering as thNumbering } from '../../locales/th/numbering.js';
import { prose as thProse } from '../../locales/th/prose.js';
import { surroundings as thSurroundings } from '../../locales/th/surroundings.js';
import type { ReadingPack } from '../../src/load/reading-pack.js';

/** What loading needs of the packs, without the parts that it does not touch. */
export const readingPacks: ReadingPack[] = [
  { language: 'en', script: 'Latn', spaced: true, numbering: enNumbering, surroundings: enSurroundings, prose: enProse },
  { language: 'ms', script: 'Latn', spaced: true, numbering: msNumbering, surroundings: msSurroundings, prose: msProse },
  { language: 'th', script: 'Thai', spaced: false, numbering: thNumbering, surroundings: thSurroundings, prose: thProse },
  { language: 'fr', script: 'Latn', spaced: true, numbering: frNumbering, surroundings: frSurroundings, prose: frProse },
];
