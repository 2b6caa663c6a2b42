import type { LanguagePack } from '../../src/contract/language-pack.js';
import concepts from './concepts.json' with { type: 'json' };
import { corrections } from './corrections.js';
import { denials } from './denials.js';
import { facts } from './facts/index.js';
import { force } from './force.js';
import messages from './messages.json' with { type: 'json' };
import { names } from './names.js';
import { numbering } from './numbering.js';
import { prose } from './prose.js';
import { roles } from './roles.js';
import { scope } from './scope.js';
import { surroundings } from './surroundings.js';

export const fr: LanguagePack = {
  language: 'fr',
  name: 'Français',
  script: 'Latn',
  spaced: true,
  absent: {},
  numbering,
  surroundings,
  prose,
  facts,
  corrections,
  names,
  concepts,
  force,
  denials,
  scope,
  roles,
  region: 'FR',
  messages,
};
