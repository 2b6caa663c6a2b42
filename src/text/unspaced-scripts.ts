/** For the inside of a character class. Scripts of South-East Asia: no space between words, and a line may end between any two of them. */
export const SOUTH_EAST_ASIAN = '\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

/** All scripts that are written without spaces between words. */
export const UNSPACED = `${SOUTH_EAST_ASIAN}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}`;
