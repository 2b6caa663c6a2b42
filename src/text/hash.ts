/**
 * A short, stable name for a text: 64 bits as 16 hexadecimal digits. Two independent 32-bit FNV-1a hashes
 * (Fowler, Noll, Vo), enough to tell findings apart and no protection against anyone.
 */
export function hash(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ (code + i), 0x01000193);
  }
  return [first, second].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
