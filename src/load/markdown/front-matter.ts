import type { Declared } from '../block.js';

const keys: Record<keyof Declared, RegExp> = {
  language: /^\s*(?:lang|language|locale)\s*[:=]\s*(.+)$/im,
  title: /^\s*title\s*[:=]\s*(.+)$/im,
  date: /^\s*(?:effective(?:[_-]?date)?|date|last[_-]?(?:updated|modified|mod)|lastmod|updated|modified)\s*[:=]\s*(.+)$/im,
};

/** Language, title and date out of YAML or TOML front matter: three flat keys, so no parser of either is needed. */
export function readFrontMatter(text: string): Declared {
  const declared: Declared = {};
  for (const key of ['language', 'title', 'date'] as const) {
    const value = keys[key]
      .exec(text)?.[1]
      ?.trim()
      .replace(/^(["'])(.*)\1$/, '$2');
    if (!value) continue;
    if (key === 'date') {
      const date = isoDate(value);
      if (date) declared.date = date;
    } else {
      declared[key] = value;
    }
  }
  return declared;
}

/** The date at the beginning of an ISO 8601 time stamp; nothing that would have to be guessed. */
export function isoDate(value: string): string | null {
  const found = /^\s*([0-9]{4})-(0?[1-9]|1[0-2])(?:-(0?[1-9]|[12][0-9]|3[01]))?(?![0-9])/.exec(value);
  if (!found) return null;
  return found
    .slice(1)
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}
