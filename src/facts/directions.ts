import type { Direction } from '../contract/fact.js';
import type { DirectionWords } from '../contract/fact-phrases.js';
import type { LanguagePack } from '../contract/language-pack.js';
import { compileTemplates, foldedPattern } from './template.js';

/**
 * On which side of an event the period from `start` to `end` of a skeleton lies, where the words around it say so. It
 * ends at `core` without the bound behind it: `30 jours au plus tôt après` an event lie after it, whatever `plus tôt` says. `within 30 days of` joining begins with it, `bounded` from above.
 */
export type DirectionReader = (skeleton: string, start: number, end: number, core?: number, bounded?: boolean) => Direction | null;

/**
 * Reads `30 days before the expiry`, `dans les 30 jours suivant`, `ล่วงหน้า 30 วัน`. Only words that touch the period
 * count: `after the end of the trial, 30 days …` has an event of its own.
 */
export function compileDirections(pack: LanguagePack): DirectionReader {
  const { directions } = pack.facts.durations;
  if (!directions) return () => null;
  const options = { spaced: pack.spaced };
  const sides = (Object.entries(directions) as [Direction, DirectionWords][]).map(
    ([direction, { behind, front = [], behindBounded = [] }]) => {
      const words = compileTemplates(behind, options);
      // `30 jours suivants`: the adjective has been read with its period.
      return {
        direction,
        within: foldedPattern(`(?<=${words})`, 'uy'),
        behind: foldedPattern(`[ ,(]{0,3}${words}`, 'uy'),
        bounded: foldedPattern(` {0,3}${compileTemplates(behindBounded, options)}`, 'uy'),
        front: foldedPattern(`(?<=${compileTemplates(front, options)} {0,3})`, 'uy'),
      };
    },
  );
  const holds = (pattern: RegExp, skeleton: string, at: number): boolean => {
    pattern.lastIndex = at;
    return pattern.test(skeleton);
  };
  return (skeleton, start, end, core = end, bounded = false) => {
    const told = sides.find(
      ({ within, behind, front }) => holds(within, skeleton, core) || holds(behind, skeleton, end) || holds(front, skeleton, start),
    );
    return (told ?? (bounded ? sides.find((side) => holds(side.bounded, skeleton, end)) : undefined))?.direction ?? null;
  };
}
