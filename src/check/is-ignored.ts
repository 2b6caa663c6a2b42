import { type Drift, type RuleOptions, wordsOf } from '../contract/rule.js';
import { compileWords } from '../text/compile-words.js';

/**
 * Whether a drift is about nothing but ignored values. Every value that it names has to be among them: with
 * `*.example.com` ignored, `www.example.com` may become `th.example.com`, and not `example.net`.
 */
export function isIgnored({ expected, actual }: Drift, ignore: RuleOptions[string]): boolean {
  const words = wordsOf(ignore);
  const values = [expected, actual].filter((value) => value !== undefined);
  if (words.length === 0 || values.length === 0) return false;
  const pattern = compileWords([...words, ...words.map(asNumber)], 'whole');
  return values.every((value) => [value, hostOf(value)].some((form) => pattern.test(form)));
}

/** `privacy@mail.example.com` and `mail.example.com/privacy` are at `mail.example.com`; `GDPR/6/1/a` is of `GDPR`. */
function hostOf(value: string): string {
  return value.slice(value.lastIndexOf('@') + 1).split(/[/?#:]/, 1)[0] as string;
}

/** Telephone numbers are compared without what people write between the digits: `+60 3-1234 5678`. */
function asNumber(text: string): string {
  return /^[+(\p{Nd}][\p{Nd}\s().*/-]+$/u.test(text) ? text.replace(/[^\p{Nd}+*]/gu, '') : text;
}
