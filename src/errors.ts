/**
 * Something outside the program that the user can mend: no such file, a broken config. The command line turns it
 * into one line and exit status 2; any other error is a bug.
 */
export class OperationalError extends Error {
  /** Stable and machine-readable: `file-not-found`, `empty-file`, `unknown-format`. */
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'OperationalError';
    this.code = code;
  }
}
