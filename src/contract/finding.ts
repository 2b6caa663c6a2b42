import type { Alignment } from './alignment.js';
import type { Policy, Position } from './policy.js';
import type { Decision, LapsedWaiver } from './waiver.js';

export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/**
 * Words of a source and where they stand.
 *
 * `source.slice(start.offset, end.offset)` is the quote, letter by letter, wherever nothing but its words stands between
 * its first and its last character; in plain text, DOCX and PDF that is always so. Where markup stands between them, the
 * slice is the quote with that markup in it and no other words: marks and tags (`**`, `<b>`), a link's target, a note's
 * mark, a comment, a character written otherwise (`&amp;` for `&`), the border of a cell (` | ` in the quote), a line
 * break (an end of line in the quote). Markup around the quote is outside: of `**Deposit.** We keep it.` the slice is
 * `Deposit.** We keep it.`, and the quote has no `**`.
 */
export interface Place {
  /** Clause id. */
  clause: string;
  /** As a reader sees them: the words of one clause without markup, white space as in the source. */
  quote: string;
  start: Position;
  end: Position;
}

/** A message before it has a language: a key of `messages.json` and its arguments, rendered late. */
export interface Message {
  key: string;
  args: Record<string, MessageArgument>;
}

/** A text as it is, or a value (with its fact kind) to be written out in the reader's language. */
export type MessageArgument = string | number | { kind: string; value: string };

/** One drift between two versions, or one fault inside one document. */
export interface Finding {
  rule: string;
  severity: Severity;
  /** Survives edits elsewhere; changes when either quoted clause changes. */
  fingerprint: string;
  message: Message;
  /** Normal forms of what should stand there and what does, where there is a value. */
  expected: string | null;
  actual: string | null;
  canonical: Place | null;
  translation: Place | null;
  /** For a fault of one document, the other place in it that the finding is about: the heading that the contents differ from. */
  related?: Place;
  suggestion: string | null;
  /** On a finding that was set aside by `applyWaivers`: why. */
  waived?: Decision;
  /** On a finding that counts although somebody waived it: the waiver that holds no more. */
  waiver?: LapsedWaiver;
}

export interface TranslationCheck {
  canonical: Policy;
  translation: Policy;
  alignment: Alignment;
  findings: Finding[];
  /** What `applyWaivers` took out of the findings. */
  waived?: Finding[];
}
