import { OperationalError } from '../../../errors.js';
import type { MappedText } from '../../../text/mapped-text.js';
import { type Collection, createCollection } from '../collect.js';
import type { BilingualFormat } from '../unit.js';
import { type Entry, scanPo } from './scan-po.js';

/** Catalogues of gettext: the source text is the key of its translation. */
export const po: BilingualFormat = {
  id: 'po',
  extensions: ['po', 'pot'],
  keyed: false,
  recognises: (text) => /^msgid[ \t]+"/m.test(text) && /^msgstr(?:\[0\])?[ \t]+"/m.test(text),
  read(text, { name }) {
    const entries = scanPo(text, name);
    const header = readHeader(entries.find(isHeader));
    const found = createCollection();
    const source = found.addVersion(header('X-Source-Language') ?? header('X-Poedit-SourceLanguage'));
    const target = found.addVersion(header('Language') ?? header('X-Language'), 'target');
    const content = entries.filter((entry) => !isHeader(entry));
    refuseKeys(content, name);
    for (const [index, entry] of content.entries()) addEntry(entry, `msg-${index + 1}`, [source, target], found);
    return found;
  },
};

function isHeader(entry: Entry): boolean {
  return entry.get('msgid')?.text === '' && !entry.has('msgctxt');
}

function readHeader(entry: Entry | undefined): (field: string) => string | null {
  const text = entry?.get('msgstr')?.text ?? '';
  return (field) => new RegExp(`^${field}:[ \\t]*(\\S+)`, 'im').exec(text)?.[1] ?? null;
}

/** Each plural form answers the form of the source that it renders; where none is translated, the entry is told once. */
function addEntry(entry: Entry, id: string, [source, target]: [string, string], found: Collection): void {
  const [singular, plural] = [entry.get('msgid'), entry.get('msgid_plural')];
  const forms = [...entry].flatMap(([keyword, text]) => (keyword.startsWith('msgstr') && text.text !== '' ? [text] : []));
  const add = (id: string, text: MappedText | undefined, form: MappedText | undefined): void =>
    found.addUnit({ id, noun: 'msg' }, [...(text ? [[source, text] as const] : []), ...(form ? [[target, form] as const] : [])]);
  if (!plural || forms.length === 0) {
    add(id, plural ?? singular, forms[0]);
  } else {
    for (const [index, form] of forms.entries()) {
      add(`${id}.${index}`, singular && rendersSingular(index, forms, singular, plural) ? singular : plural, form);
    }
  }
}

/**
 * The first of several forms renders the singular, unless it counts with the same placeholder as the plural does: the
 * first form of French holds for nought and one, and is written `%d jour` where the source has `one day`.
 */
function rendersSingular(index: number, forms: readonly MappedText[], singular: MappedText, plural: MappedText): boolean {
  const counts = ({ text }: MappedText): boolean => /%|\{|@\p{L}/u.test(text);
  if (index > 0 || forms.length === 1) return false;
  return counts(forms[0]!) === counts(singular) || !counts(plural);
}

/** Some projects write keys where gettext has the source text: then there is nothing to compare with. */
function refuseKeys(entries: readonly Entry[], name: string): void {
  const keys = entries.filter((entry) => /^[\w-]+(?:[./:][\w-]+)+$/.test(entry.get('msgid')?.text ?? ''));
  if (entries.length === 0 || keys.length < entries.length * 0.8) return;
  throw new OperationalError(
    'no-source-text',
    `${name}: its entries are called by keys, not by the text that they translate; give a catalogue whose msgid is the source text, or both languages as JSON`,
  );
}
