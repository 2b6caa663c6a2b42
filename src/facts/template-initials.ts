import { type Part, parseTemplate } from './parse-template.js';

/** The characters that phrases may begin with, as the inside of a character class; null where a slot may begin one. */
export function initialsOf(templates: readonly string[]): string | null {
  const initials = new Set<string>();
  for (const template of templates) {
    const found = initialsOfParts(parseTemplate(template));
    if (!found) return null;
    for (const initial of found) initials.add(initial);
  }
  return [...initials].map((initial) => initial.replace(/[\\\]^-]/, '\\$&')).join('');
}

function initialsOfParts(parts: readonly Part[]): Set<string> | null {
  const initials = new Set<string>();
  for (const part of parts) {
    if (part.kind === 'not') continue;
    if (part.kind === 'slot') return null;
    if (part.kind === 'text') return initials.add(part.text.charAt(0));
    if (part.kind === 'space') return initials.add(' ');
    let skippable = false;
    for (const option of part.options) {
      if (option.length === 0) skippable = true;
      const found = option.length === 0 ? new Set<string>() : initialsOfParts(option);
      if (!found) return null;
      for (const initial of found) initials.add(initial);
    }
    if (!skippable) return initials;
  }
  return initials;
}
