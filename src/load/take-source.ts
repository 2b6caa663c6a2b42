/** A text of one line that is nothing but the name of a file; a policy says more. */
const FILE_NAME = /^\S{1,200}\.(?:md|markdown|mdx|html?|xhtml|xml|txt|docx|pdf|xlf|xliff|tmx|po|json)$/iu;

/**
 * What a caller gives, as loaders take it: a text, bytes, or the `ArrayBuffer` that `fetch` and `File` have.
 *
 * @throws TypeError for anything else, and for the name of a file in the place of its content: it would be loaded as a
 *   policy of one word, with which everything agrees
 */
export function takeSource(source: string | Uint8Array | ArrayBuffer): string | Uint8Array {
  if (source instanceof ArrayBuffer) return new Uint8Array(source);
  if (typeof source === 'string' && FILE_NAME.test(source)) {
    throw new TypeError(`${source} is the name of a file; read the file, and give what is in it, with { name: '${source}' }`);
  }
  if (typeof source === 'string' || ArrayBuffer.isView(source)) return source;
  throw new TypeError(`The source of a document is a text or its bytes, not ${source === null ? 'null' : typeof source}`);
}
