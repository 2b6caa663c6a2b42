import { actsAndThings } from './acts-and-things.js';
import { agreements } from './agreements.js';
import type { Contrast } from './contrast.js';
import { money } from './money.js';
import { persons } from './persons.js';
import { timeAndPlace } from './time-and-place.js';
import { workAndStudy } from './work-and-study.js';

/** Further pairs of opposites; the renderings of their ends stand in `locales/<language>/contrasts/`, a file for each one here. */
export const contrasts: readonly Contrast[] = [...agreements, ...money, ...timeAndPlace, ...persons, ...actsAndThings, ...workAndStudy];

/** The ends of one pair share a number; so do pairs that have an end in common. `!left` hides what holds no `left`. */
export const contrastGroups: ReadonlyMap<string, number> = groupContrasts();

function groupContrasts(): Map<string, number> {
  const groups = new Map<string, number>();
  contrasts.forEach(([one, other], index) => {
    const group = groups.get(one) ?? groups.get(other) ?? index;
    for (const end of [one, other]) groups.set(end, group).set(`!${end}`, group);
  });
  return groups;
}
