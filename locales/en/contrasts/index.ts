import type { Contrasts } from '../../../src/contract/scope-phrases.js';
import { actsAndThings } from './acts-and-things.js';
import { agreements } from './agreements.js';
import { money } from './money.js';
import { persons } from './persons.js';
import { timeAndPlace } from './time-and-place.js';
import { workAndStudy } from './work-and-study.js';

/** Further opposite ends; which end faces which stands in `src/scope/contrasts/`. */
export const contrasts: Contrasts = { ...agreements, ...money, ...timeAndPlace, ...persons, ...actsAndThings, ...workAndStudy };
