/** A bullet and the white space after it. The letter o serves as one in text that was taken out of Word. */
const bullet = /^(?:[•‣⁃◦●○◉▪▫■□◆◇➢➤►▶❖✓✔∙·*+−–—-]|o(?=\s+\p{Lu}))\s+(?=\S)|^[•‣◦●○▪▫■□➢➤►▶❖✓✔](?=\S)/u;

/** Length of the bullet in front of a line, 0 where there is none. */
export function matchBullet(text: string): number {
  return bullet.exec(text)?.[0].length ?? 0;
}
