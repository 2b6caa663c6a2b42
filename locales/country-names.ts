import type { CountryNames } from '../src/contract/fact-phrases.js';

/** Addresses are often left in English, whatever language the text around them is in. */
export const englishCountries: CountryNames = { languages: ['en'], names: ['u.s.a.', 'usa', 'u.s.', 'u.k.', 'uk', 'england'] };
