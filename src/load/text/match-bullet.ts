/**
 * A bullet and the white space after it: dots, squares, arrows, ticks, dashes, signs of symbol fonts that Word leaves
 * behind (U+F0B7), `->`. The letter o serves as one in text taken out of Word, and § where the font was Wingdings.
 */
const signs = '•‣⁃◦●○◉⦿▪▫■□◼◻◾◽◆◇❖➢➤►▶▸▹➔➜➝→⇒✓✔✅☑☐☒✗✘★☆∙·»›⚫⚪\\uf0a7\\uf0a8\\uf0b7\\uf0d8\\uf0fc';
const bullet = new RegExp(
  `^(?:[${signs}]\\ufe0f?|[*+−‒–—-]|->|=>|>>|o(?=\\s+\\p{Lu}|[\\t\\u00a0]| {2,})|§(?=\\s+\\p{L}))\\s+(?=\\S)|^[•‣◦●○▪▫■□➢➤►▶❖✓✔✅☑☐\\uf0a7\\uf0b7\\uf0d8\\uf0fc]\\ufe0f?(?=\\S)`,
  'u',
);

/** Length of the bullet in front of a line, 0 where there is none. */
export function matchBullet(text: string): number {
  return bullet.exec(text)?.[0].length ?? 0;
}
