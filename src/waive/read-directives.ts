import type { Policy, Skipped } from '../contract/policy.js';

/** What a comment of a document says about findings: `polyclause-disable-next-clause duration -- agreed with counsel`. */
export interface Directive {
  kind: 'disable-next-clause' | 'disable' | 'enable';
  /** Rule ids as they are written; none means every rule. */
  rules: string[];
  reason: string | null;
  /** The comment in its document. */
  comment: Skipped;
}

/** A comment that is meant for Polyclause and says nothing that it knows. */
export interface Misspelling {
  comment: Skipped;
  word: string;
}

/** `<!-- … -->`, `{/* … *\/}` (MDX), and the unused link definition that serves as a comment in Markdown: `[//]: # (…)`. */
const marks = /^\s*(?:<!--|\{\/\*|\[[^\]]*\]:\s*(?:#|<>)\s*[("'])?\s*|\s*(?:--!?>|\*\/\}|[)"'])?\s*$/g;
const directive = /^polyclause-([\p{L}\p{N}-]+)(?:[\s:]+([\s\S]*))?$/u;
const kinds = ['disable-next-clause', 'disable', 'enable'] as const;

/**
 * Reads the comments that a loader set aside, in document order.
 *
 * @returns what they say, and those that begin like one of ours and are none
 */
export function readDirectives({ skipped }: Pick<Policy, 'skipped'>): { directives: Directive[]; misspelt: Misspelling[] } {
  const directives: Directive[] = [];
  const misspelt: Misspelling[] = [];
  for (const comment of skipped) {
    if (comment.reason !== 'comment' && comment.reason !== 'link-definition') continue;
    const [, word, rest = ''] = directive.exec(comment.text.replace(marks, '')) ?? [];
    if (word === undefined) continue;
    const kind = kinds.find((each) => each === word);
    if (kind) directives.push({ kind, ...readRules(rest), comment });
    else misspelt.push({ comment, word: `polyclause-${word}` });
  }
  return { directives, misspelt };
}

/** `duration, age-limit -- agreed with counsel`; commas may be left out, the reason may stand behind a dash of any length. */
function readRules(text: string): Pick<Directive, 'rules' | 'reason'> {
  const [names = '', ...reason] = text.split(/(?:^|\s)(?:--+|[–—])\s/);
  return { rules: names.split(/[\s,;]+/).filter(Boolean), reason: reason.join(' – ').replace(/\s+/g, ' ').trim() || null };
}
