/** What fonts of signs show for a character, by its code in hexadecimal, where text has a sign for it. */
const fonts: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  symbol: readTable('2d− a2′ a3≤ a5∞ ab↔ ac← ad↑ ae→ af↓ b0° b1± b2″ b3≥ b4× b7• b8÷ b9≠ bb≈ bc… d2® d3© d4™ e2® e3© e4™ f0€'),
  wingdings: readTable('28☎ 2a✉ 6c● 6e■ 6f□ 71❑ 76❖ 9f• a7▪ a8◻ d8➢ df← e0→ e8➔ f0⇨ fb✗ fc✓ fd☒ fe☑'),
};

function readTable(pairs: string): ReadonlyMap<string, string> {
  return new Map(pairs.split(' ').map((pair) => [pair.slice(0, 2), pair.slice(2)]));
}

/** A `w:sym`: a character by font and code. Fonts of signs keep theirs at U+F020 … U+F0FF. */
export function readSymbol(font: string, code: string): string {
  const value = Number.parseInt(code, 16);
  if (Number.isNaN(value) || value <= 0 || value > 0xffff) return '';
  const sign = fonts[font.toLowerCase()]?.get((value & 0xff).toString(16).padStart(2, '0'));
  return sign ?? (value >= 0xd800 && value <= 0xdfff ? '\uFFFD' : String.fromCharCode(value));
}
