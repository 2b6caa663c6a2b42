import type { Block } from '../block.js';
import type { Matches } from './read-labels.js';

/**
 * Styles of labels that run on below unlabelled headings, as the sections of an act do: 5 under "Principles", 6 under
 * "Registration". Such a clause is known by its number alone (`6`), one of a list that starts again under every heading
 * by heading and number (`h2.1`). It takes two headings under which the numbers go on to tell.
 */
export function findRunningStyles(blocks: readonly Block[], matches: Matches): Set<string> {
  const last = new Map<string, number>();
  const runs = new Map<string, number>();
  let afterHeading = false;
  blocks.forEach((block, index) => {
    const match = matches[index] ?? null;
    const ordinals = block.label?.ordinals ?? match?.readings[0]?.ordinals;
    if (block.kind === 'contents') return;
    if (block.kind === 'heading' && ordinals === undefined) {
      afterHeading = true;
    } else if (ordinals?.length === 1) {
      const style = match?.style ?? '#.';
      const ordinal = ordinals[0]!;
      if (afterHeading && ordinal > 1 && last.get(style) === ordinal - 1) runs.set(style, (runs.get(style) ?? 0) + 1);
      if (afterHeading || last.get(style) === ordinal - 1) last.set(style, ordinal);
      afterHeading = false;
    }
  });
  return new Set([...runs].filter(([, count]) => count >= 2).map(([style]) => style));
}
