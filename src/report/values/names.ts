import type { ValueFormatter } from '../format-value.js';

/** `GDPR/6/1/a` → `GDPR, 6(1)(a)`. Laws without a name of their own in the messages keep their id. */
export const formatCitation: ValueFormatter = (value, { say, has }) => {
  const [id = '', first, ...rest] = value.split('/');
  const law = has(`laws.${id}`) ? say(`laws.${id}`) : id;
  return first === undefined ? law : say('values.citation', { law, path: [first, ...rest.map((part) => `(${part})`)].join('') });
};

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
