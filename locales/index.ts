import type { LanguagePack } from '../src/contract/language-pack.js';
import { en } from './en/index.js';
import { fr } from './fr/index.js';
import { ms } from './ms/index.js';
import { th } from './th/index.js';

/** Every language that Polyclause reads. Adding one touches its folder and this file. */
export const packs: LanguagePack[] = [en, fr, ms, th];
