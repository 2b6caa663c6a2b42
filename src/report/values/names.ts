import type { ValueFormatter } from '../format-value.js';

/** `GDPR/6/1/a` → `GDPR, 6(1)(a)`. Laws without a name of their own in the messages keep their id. */
export const formatCitation: ValueFormatter = (value, { say, has }) => {
  const [id = '', first, ...rest] = value.split('/');
  const law = has(`laws.${id}`) ? say(`laws.${id}`) : (nameUnnamed(id, say) ?? id);
  return first === undefined ? law : say('values.citation', { law, path: [first, ...rest.map((part) => `(${part})`)].join('') });
};

/** `ACT-265` → `Act 265`, `ACT-1955` → `law of 1955`, `EU-2011-83` → `(EU) 2011/83`. */
function nameUnnamed(id: string, say: Parameters<ValueFormatter>[1]['say']): string | null {
  const [, kind, number] = /^(ACT|EU)-(.+)$/.exec(id) ?? [];
  if (!kind || !number) return null;
  if (kind === 'EU') return say('values.law.union', { number: number.replace('-', '/') });
  return say(/^(?:1[5-9]|20)[0-9]{2}$/.test(number) ? 'values.law.year' : 'values.law.number', { number });
}

/** `section 4.2` → `Section 4.2`, `ข้อ 4.2`. */
export const formatReference: ValueFormatter = (value, { say, has }) => {
  const [kind = '', ...rest] = value.split(' ');
  return rest.length > 0 && has(`references.${kind}`) ? say(`references.${kind}`, { number: rest.join(' ') }) : null;
};

/** A language by its code: `ms` → `Malay`, `ภาษามาเลย์`. */
export const formatLanguage: ValueFormatter = (value, { say, intl }) => {
  const name = intl.formatDisplayName(value, { type: 'language' });
  return name === undefined ? null : say('values.language', { name });
};

/** Languages by their codes: `ms fr` → `Malay and French`. */
export const formatLanguages: ValueFormatter = (value, words) => {
  const names = value.split(' ').map((code) => formatLanguage(code, words) ?? code);
  return words.intl.formatList(names, { type: 'conjunction' });
};
