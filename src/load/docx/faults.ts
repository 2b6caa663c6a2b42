import { OperationalError } from '../../errors.js';
import type { LoadContext } from '../block.js';

type Kind = 'truncated' | 'broken' | 'encrypted' | 'method' | 'large' | 'long' | 'many' | 'doctype' | 'deep';

/** Why a file or a part of it cannot be read; `tellFault` says it to the user with the name of the document. */
export class PackageFault extends Error {
  readonly kind: Kind;

  constructor(kind: Kind, options?: ErrorOptions) {
    super(kind, options);
    this.name = 'PackageFault';
    this.kind = kind;
  }
}

type Tell = (part: string, limits: LoadContext['limits']) => [code: string, message: string];

const again = 'open it in a word processor and save it again';

const tell: Record<Kind, Tell> = {
  truncated: () => [
    'broken-document',
    'the file is cut off or damaged: it does not end as a DOCX file does; fetch it again from where it came',
  ],
  broken: (part) => ['broken-document', `the file is damaged: ${part} in it cannot be read; ${again}`],
  encrypted: () => [
    'encrypted-document',
    'it is protected with a password; take the protection off in a word processor, save it, and try again',
  ],
  method: (part) => ['broken-document', `${part} in it is packed in a way that no word processor uses; ${again}`],
  large: (_, { unpackedBytes }) => [
    'too-large',
    `it unpacks to more than the limit of ${unpackedBytes} bytes or two million elements; raise limits.unpackedBytes in the config if this really is a policy`,
  ],
  long: () => ['too-large', 'it has more paragraphs than any policy; split it, or save only the part that is the policy'],
  many: () => ['too-large', `it holds more files than any document does; ${again}`],
  doctype: (part) => ['xml-entities', `${part} in it declares a document type or entities of its own, which no DOCX file may; ${again}`],
  deep: (part, { depth }) => [
    'too-deep',
    `in ${part} elements stand more than ${depth} deep in one another; raise limits.depth in the config if this really is a policy`,
  ],
};

/** Runs a step of reading; a fault in it becomes one line with the name of the document. */
export function tellFault<T>({ name, limits }: LoadContext, part: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof PackageFault)) throw error;
    const [code, message] = tell[error.kind](part, limits);
    throw new OperationalError(code, `${name}: ${message}`, { cause: error });
  }
}
