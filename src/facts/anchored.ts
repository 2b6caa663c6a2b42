import { NUMBER } from './fact-text.js';
import { compileTemplate, type TemplateOptions, foldedPattern, templateLength } from './template.js';

export interface AnchoredMatch<T> {
  payload: T;
  start: number;
  end: number;
}

export type AnchoredMatcher<T> = (skeleton: string, place: number) => AnchoredMatch<T> | null;

/**
 * Compiles phrases around a number into one pattern that is tried only where a number stands: what is left of
 * `{n}` is looked up backwards from the number, what is right of it forwards. Text without numbers costs nothing,
 * and no phrase can be searched for through the whole document.
 */
export function compileAnchored<T>(entries: readonly { template: string; payload: T }[], options: TemplateOptions): AnchoredMatcher<T> {
  if (entries.length === 0) return () => null;
  const sorted = [...entries].sort((a, b) => templateLength(b.template) - templateLength(a.template));
  const alternatives = sorted.map(({ template }) => {
    const at = template.indexOf('{n}');
    if (at < 0) throw new Error(`Phrase template without {n}: ${template}`);
    const left = compileTemplate(template.slice(0, at), { ...options, edges: 'before' });
    const right = compileTemplate(template.slice(at + 3), { ...options, edges: 'after' });
    return `(?<=(${left}))${NUMBER}(${right})`;
  });
  const pattern = foldedPattern(alternatives.join('|'), 'uy');
  return (skeleton, place) => {
    pattern.lastIndex = place;
    const match = pattern.exec(skeleton);
    if (!match) return null;
    for (let i = 0; i < sorted.length; i++) {
      const left = match[2 * i + 1];
      if (left !== undefined && match[2 * i + 2] !== undefined) {
        return {
          payload: (sorted[i] as { payload: T }).payload,
          start: place - left.length,
          end: place + match[0].length,
        };
      }
    }
    return null;
  };
}
