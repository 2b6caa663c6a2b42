/**
 * What fonts for Thai of Windows and Mac draw in place of marks, where they would collide with tall consonants or with
 * vowels: the same mark lower, further left, or both; and two consonants without their foot. Such a glyph has a code of
 * its own, which is what comes out of a PDF.
 *
 * Source: Microsoft, "Creating and supporting OpenType fonts for the Thai script"; Pango's `thai-shaper`, TIS-620-2.
 */
const shapes: Record<string, string> = {
  '\uF700': 'ฐ', // tho than without foot
  '\uF701': '\u0E34', // sara i, left
  '\uF702': '\u0E35', // sara ii, left
  '\uF703': '\u0E36', // sara ue, left
  '\uF704': '\u0E37', // sara uee, left
  '\uF705': '\u0E48', // mai ek, low and left
  '\uF706': '\u0E49', // mai tho, low and left
  '\uF707': '\u0E4A', // mai tri, low and left
  '\uF708': '\u0E4B', // mai chattawa, low and left
  '\uF709': '\u0E4C', // thanthakhat, low and left
  '\uF70A': '\u0E48', // mai ek, low
  '\uF70B': '\u0E49', // mai tho, low
  '\uF70C': '\u0E4A', // mai tri, low
  '\uF70D': '\u0E4B', // mai chattawa, low
  '\uF70E': '\u0E4C', // thanthakhat, low
  '\uF70F': 'ญ', // yo ying without foot
  '\uF710': '\u0E31', // mai han-akat, left
  '\uF711': '\u0E4D', // nikhahit, left
  '\uF712': '\u0E47', // mai taikhu, left
  '\uF713': '\u0E48', // mai ek, left
  '\uF714': '\u0E49', // mai tho, left
  '\uF715': '\u0E4A', // mai tri, left
  '\uF716': '\u0E4B', // mai chattawa, left
  '\uF717': '\u0E4C', // thanthakhat, left
  '\uF718': '\u0E38', // sara u, lower
  '\uF719': '\u0E39', // sara uu, lower
  '\uF71A': '\u0E3A', // phinthu, lower
};

/** Text as it was typed, out of the text as it was drawn. */
export function repairThai(text: string): string {
  if (!/[\u0E00-\u0E7F\uF700-\uF71A]/.test(text)) return text;
  return (
    text
      .replace(/[\uF700-\uF71A]/g, (shape) => shapes[shape]!)
      // A mark, or the second half of sara am, never stands behind a space: ข ้อ → ข้อ, ก ำ → กำ.
      .replace(/(?<=[\u0E01-\u0E4E]) +(?=[\u0E31\u0E33-\u0E3A\u0E47-\u0E4E])/g, '')
      // A vowel that is written in front of its consonant never stands before a space: เ ด็ก → เด็ก.
      .replace(/([\u0E40-\u0E44]) +(?=[\u0E01-\u0E2E])/g, '$1')
      // A mark that was drawn twice, as some programs do to make it bold.
      .replace(/([\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])\1+/g, '$1')
      // Vowel before tone or thanthakhat: ท่ี → ที่, ธ์ุ → ธุ์.
      .replace(/([\u0E48-\u0E4C])([\u0E31\u0E34-\u0E3A])/g, '$2$1')
      // Sara am in pieces, with its tone before, between or behind: น + อํ + ้ + า → น้ำ. Its first half may come as the whole.
      .replace(/([\u0E48-\u0E4B])?[\u0E4D\u0E33]([\u0E48-\u0E4B])? *\u0E32/g, (_, before = '', behind = '') => `${before || behind}\u0E33`)
      // Tone behind sara am: นำ้ → น้ำ.
      .replace(/\u0E33([\u0E48-\u0E4B])/g, '$1\u0E33')
      // Two sara e that stand for one sara ae: เเละ → และ.
      .replace(/\u0E40\u0E40/g, '\u0E41')
  );
}
