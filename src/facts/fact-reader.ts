import type { Fact } from '../contract/fact.js';
import type { FactText } from './fact-text.js';

/** Reads the facts of one kind out of a text; the numbers of each fact are claimed, so that no other kind reads them again. */
export type FactReader = (text: FactText) => Fact[];
