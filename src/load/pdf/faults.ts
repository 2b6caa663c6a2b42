import { OperationalError } from '../../errors.js';

/** The line for what stands in the way of reading a PDF. */
export function tellPdfFault(name: string, cause: unknown): OperationalError {
  if (cause instanceof OperationalError) return cause;
  if ((cause as { name?: unknown } | null)?.name === 'PasswordException') {
    return new OperationalError(
      'encrypted-document',
      `${name}: it is protected with a password; take the protection off in a PDF reader, save it, and try again`,
      { cause },
    );
  }
  return brokenPdf(name, 'the PDF is damaged', cause);
}

export function brokenPdf(name: string, fault: string, cause?: unknown): OperationalError {
  return new OperationalError('broken-document', `${name}: ${fault}; open it in a PDF reader, save it again, and try that file`, { cause });
}
