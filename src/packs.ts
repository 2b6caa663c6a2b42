/** The one place where the core takes in the language packs; everything else gets them as an argument. */
export { packs } from '../locales/index.js';
export { languageOfScript } from '../locales/other-languages.js';
