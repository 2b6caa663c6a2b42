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

export const th: LanguagePack = {
  language: 'th',
  name: 'ไทย',
  script: 'Thai',
  spaced: false,
  absent: {
    capitals: 'Thai letters have no case, so no heading or name is told by capitals.',
    fullStop: 'Thai sentences end without a mark; a space may or may not end one.',
    wordSpaces: 'Thai words are written together, so a phrase matches wherever its letters stand.',
  },
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
  region: 'TH',
  messages,
};
