/** Whether a whole text is nothing but the number of a clause: `2.1`, `(a)`, `iv.` */
export function isLoneLabel(text: string): boolean {
  return /^(?:§\s?)?(?:\p{Nd}{1,3}(?:\.\p{Nd}{1,3})*[.)]?|\([\p{L}\p{Nd}]{1,4}\)|[ivxlc]{1,6}[.)]|\p{L}[.)])$/iu.test(text);
}
