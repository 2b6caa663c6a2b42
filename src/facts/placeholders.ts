import type { Fact } from '../contract/fact.js';

/**
 * What is to be filled in: `{Name}`, `{{name}}`, `${x}`, `%{count}`, `%s`, `[COMPANY NAME]`, `<INSERT DATE>`,
 * `____`. Case is kept: `{Name}` and `{name}` are two placeholders.
 */
const PLACEHOLDER =
  /\{\{[^{}\n]{1,80}\}\}|[$%#]\{[^{}\n]{1,80}\}|\{[^{}\n]{1,80}(?:\{[^{}\n]{0,200}\}[^{}\n]{0,200}){0,12}\}|\{[^{}\n]{1,40}(?=\s[^{}\n]{0,400}(?:\{|$))|%(?:[1-9]\$)?[sdif@](?![\p{L}\p{N}])|%\([^()\n]{1,40}\)[sd]|\[(?=[^[\]\n]{2,80}\])(?:[\p{Lu}\p{N}][\p{Lu}\p{N} _/&'’.,:-]{1,79}|(?:insert|your|name|company|organisation|organization|date|email|e-mail|address|masukkan|nama|alamat|tarikh|syarikat|insérer|indiquer|nom|adresse|ระบุ|ใส่|ชื่อ|กรอก|วันที่)[^[\]\n]{0,78}|[●•_.…]{1,20})\]|<(?:INSERT|YOUR|NAME|COMPANY|DATE|MASUKKAN|NAMA|INS[ÉE]RER|NOM)[^<>\n]{0,78}>|_{3,}/giu;

/** Reads placeholders; one that is not closed, or closed without being opened, carries a fault. */
export function readPlaceholders(source: string): Fact[] {
  const facts: Fact[] = [];
  for (const match of source.matchAll(PLACEHOLDER)) {
    const quote = match[0];
    if (!isPlaceholder(quote, source, match.index)) continue;
    const start = match.index;
    const text = quote.trimEnd();
    const fact: Fact = { kind: 'placeholder', value: normalise(text), quote: text, stated: true, start, end: start + text.length };
    const missing = missingBraces(text);
    if (missing) fact.fault = { code: 'unbalanced', expected: `${text}${missing}`, actual: text };
    facts.push(fact);
  }
  return facts;
}

function normalise(text: string): string {
  return text.startsWith('_') ? '____' : text.normalize('NFC');
}

function missingBraces(text: string): string {
  const open = text.split('{').length - text.split('}').length;
  return open > 0 ? '}'.repeat(open) : '';
}

/** Capitals in square brackets are placeholders only when they are words: `[1]`, `[sic]`, `[RFC]` are not. */
function isPlaceholder(quote: string, source: string, start: number): boolean {
  if (quote.startsWith('[')) {
    const inner = quote.slice(1, -1);
    if (/^[●•_.…]+$/u.test(inner)) return true;
    if (source[start + quote.length] === '(' || !/\p{L}{2}/u.test(inner)) return false;
    return inner === inner.toUpperCase() ? /[\s_]|\p{L}{4,}/u.test(inner) || /\p{Script=Thai}/u.test(inner) : /\s|_/.test(inner) || inner.length > 3;
  }
  if (quote.startsWith('%') && quote.length === 2) return !/[0-9]\s?$/.test(source.slice(Math.max(0, start - 2), start));
  if (quote.startsWith('{')) return !/^\{[:%]/.test(quote);
  return true;
}
