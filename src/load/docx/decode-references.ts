import { PackageFault } from './faults.js';

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** `&amp;` and `&#3585;` as the characters that they stand for; other names would have to be declared, and are not. */
export function decodeReferences(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(
    /&(?:#(?:x([0-9a-fA-F]{1,8})|([0-9]{1,8}))|([A-Za-z]{1,8}));|&/g,
    (_, hex?: string, decimal?: string, name?: string) => {
      const char = name === undefined ? characterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)) : named[name];
      if (char === undefined) throw new PackageFault('broken');
      return char;
    },
  );
}

/** What XML does not allow (half a surrogate pair, a control character) is read as the sign for an unreadable one. */
function characterOf(code: number): string | undefined {
  if (Number.isNaN(code) || code > 0x10ffff) return undefined;
  const allowed =
    code === 9 || code === 10 || code === 13 || (code >= 32 && (code < 0xd800 || code > 0xdfff) && code < 0xfffe) || code > 0xffff;
  return allowed ? String.fromCodePoint(code) : '\uFFFD';
}
