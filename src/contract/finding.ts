import type { Alignment } from './alignment.js';
import type { Policy, Position } from './policy.js';
import type { Decision, LapsedWaiver } from './waiver.js';

export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/** Exact words of a source and where they stand. */
export interface Place {
  /** Clause id. */
  clause: string;
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
