import type { Frame, FrameLabel } from './frame.js';

/**
 * `4.2` from the labels alone, so that both languages name it alike whatever unlabelled headings stand between; an
 * item that is numbered under an unlabelled heading takes that heading's name: `h3.1`.
 */
export function labelledId({ path, part, container }: FrameLabel, kept: readonly Frame[], absolute: boolean): string {
  if (container) return `${part}-${path.join('.')}`;
  const above = kept.at(-1);
  const last = path.at(-1)!;
  if (path.length > 1) {
    const labelled = kept.findLast(({ label }) => label !== null && !label.container);
    if (labelled && labelled.label!.path.length < path.length - 1) return path.join('.');
    if (labelled?.type === 'item' || (labelled && above === labelled)) return `${labelled.id}.${last}`;
    if (labelled && labelled.label!.path.length === path.length - 1) return absolute ? `${labelled.id}.${last}` : `${above!.id}.${last}`;
    return path.join('.');
  }
  if (absolute || part !== null || !above || above.label?.container) return String(last);
  return `${above.id}.${last}`;
}
