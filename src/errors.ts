/**
 * Something outside the program that the user can mend: no such file, a broken config. The command line turns it
 * into one line and exit status 2; any other error is a bug.
 */
export class OperationalError extends Error {
  /** Stable and machine-readable: `file-not-found`, `empty-file`, `unknown-format`. */
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(shorten(toOneLine(message)), options);
    this.name = 'OperationalError';
    this.code = code;
  }
}

/** A message may quote a document: line ends would make several lines of it, and other controls would move the terminal's cursor or turn its text around. */
function toOneLine(message: string): string {
  return message
    .replace(/\s*[\r\n\u0085\u2028\u2029]\s*/g, ' ')
    .replace(/[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '');
}

/** What a document calls itself may be long; what is wrong stands at the beginning of a message, and what to do at its end. */
function shorten(message: string): string {
  return message.length <= LONGEST ? message : `${message.slice(0, LONGEST / 2)} … ${message.slice(-LONGEST / 3)}`;
}

const LONGEST = 900;
