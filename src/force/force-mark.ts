import type { ForceOrNot } from '../contract/force-phrases.js';
import type { Span } from '../contract/policy.js';

/** `force` states one, `hint` may hold one; the others bear on negations only. */
export type ForceMarkKind = 'force' | 'hint' | 'negative' | 'without' | 'only' | 'limit' | 'except' | 'beyond';

/** Words of a text that say what must, may or will be done, or that it is not; offsets into the text as given. */
export interface ForceMark extends Span {
  kind: ForceMarkKind;
  /** The forces that the words can say, the likeliest first; none for `negative`, `only` and `except`. */
  forces: readonly ForceOrNot[];
  /** A word for ability: less than a permission. */
  soft?: boolean;
  /** Stands behind its verb: Thai `ก็ได้`. */
  behind?: boolean;
  /** Says `only` as well: `ne peut … que`. */
  only?: boolean;
  /** Whether all of these deny something. */
  negated: boolean;
}

export function isNegated(force: ForceOrNot): boolean {
  return force.endsWith('not');
}
