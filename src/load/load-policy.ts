import type { Clause, DecidedEncoding, Policy } from '../contract/policy.js';
import { OperationalError } from '../errors.js';
import { decideBilingual } from './bilingual/formats.js';
import type { BinaryFormat, Declared, Extracted, LoadContext, Revisions, SkippedPart } from './block.js';
import { decode } from './decode.js';
import { type DecidedFormat, decideBinaryFormat, decideFormat } from './formats.js';
import { decideLanguage } from '../language/decide-language.js';
import type { Limits } from './limits.js';
import { createLoadContext, refuseMore, refuseTooLarge } from './load-context.js';
import { createLocator } from '../text/locate.js';
import { markdown } from './markdown/load-markdown.js';
import type { ReadingPack } from '../contract/reading-pack.js';
import { type Node, buildTree } from './structure/build-tree.js';
import { readStructure } from './structure/read-structure.js';
import { takeSource } from './take-source.js';
import { toClause } from './structure/to-clause.js';

export interface LoadOptions {
  /**
   * `html`, `xml`, `markdown`, `text`, `docx` or `pdf`; of a file that holds several versions `xliff`, `tmx`, `po` or
   * `json`; any ending of their file names will do. By content and name where it is not given.
   */
  format?: string;
  /** BCP 47; by the document, its name and its text where it is not given. */
  language?: string;
  /** How the document is called in messages; a file name also helps to tell format and language. */
  name?: string;
  /** For bytes: a label of the Encoding standard. */
  encoding?: string;
  /** What to do with tracked changes of a Word document: `refuse` where it is not given. */
  revisions?: Revisions;
  /** Those that differ from `defaultLimits`. */
  limits?: Partial<Limits>;
  packs?: readonly ReadingPack[];
}

/**
 * Reads one document into its clause tree; of a file that holds several versions (XLIFF, TMX, …) the one in `language`,
 * else the canonical one.
 *
 * @param given the text or the bytes of the document
 * @throws TypeError for the name of a file in the place of its content
 * @throws OperationalError whose message names the document, the fault and the remedy:
 *   of any file `empty-file`, `binary-data`, `unknown-format`, `wrong-format`, `too-large`, `too-deep`,
 *   `language-unknown`, `language-unsupported`; of text `bad-encoding`, `mojibake`, and of XML `broken-xml`,
 *   `xml-entities`; of DOCX and PDF `broken-document`, `encrypted-document`, `old-word-format`, `tracked-changes`,
 *   `no-text`, `lost-characters`; of a file of several versions `broken-file`, `no-source-text`,
 *   `no-such-version`.
 */
export async function loadPolicy(given: string | Uint8Array | ArrayBuffer, options: LoadOptions = {}): Promise<Policy> {
  const source = takeSource(given);
  const context = createLoadContext(options);
  const { name, packs } = context;
  const read = await readBlocks(source, context, options);
  if (read === null) return (await import('./bilingual/load-version.js')).loadVersion(source, context, options);
  const { blocks, skipped, declared } = read;
  refuseMore(blocks.length + skipped.length, 'elements', context, 'clauses');
  const words = blocks.map((block) => block.text).join('\n');
  if (words.trim() === '') throw new OperationalError('empty-file', `${name}: there is no text in it; give a policy with text`);
  const language = await decideLanguage(words, { option: options.language, declared: declared.language, name }, packs);
  const pack = packs.find((candidate) => candidate.language === language.value)!;
  const structure = readStructure(blocks, skipped, pack, packs);
  const nodes = buildTree(structure.blocks, structure.matches);
  const policy = assemble(read.source, nodes, skipped, declared);
  return {
    name,
    language: pack.language,
    ...policy,
    source: read.source,
    provenance: { format: { value: read.format.id, by: read.by }, language, ...(read.encoding && { encoding: read.encoding }) },
  };
}

interface Read extends Extracted {
  format: { id: string };
  by: DecidedFormat['by'];
  encoding: DecidedEncoding | null;
}

/** Null for a file of aligned versions, which is no list of blocks in one language. */
async function readBlocks(
  source: string | Uint8Array,
  context: LoadContext,
  { format: option, encoding: told }: LoadOptions,
): Promise<Read | null> {
  refuseTooLarge(source, context, 'fileBytes');
  const binary = typeof source === 'string' ? null : decideBinaryFormat(source, context.name, option);
  if (binary) {
    const extracted = await (binary.format as BinaryFormat).extract(source as Uint8Array, context);
    refuseTooLarge(extracted.source, context, 'textBytes');
    return { ...extracted, ...binary, encoding: null };
  }
  refuseTooLarge(source, context, 'textBytes');
  const { text, encoding } = decode(source, context.name, told);
  if (decideBilingual(text, context.name, option)) return null;
  const { format, by } = decideFormat(text, context.name, option);
  if (format.id === markdown.id && source.length > context.limits.markdownBytes) await refuseTooHeavy(source.length, text, context);
  return { ...(await format.load(text, context)), source: text, format, by, encoding };
}

async function refuseTooHeavy(bytes: number, text: string, context: LoadContext): Promise<void> {
  const { weighText } = await import('./markdown/weigh-text.js');
  refuseMore(Math.round((weighText(text) / text.length) * bytes), 'markdownBytes', context, 'bytes');
}

function assemble(source: string, nodes: Node[], skipped: SkippedPart[], declared: Declared) {
  const locate = createLocator(source);
  const clauses = nodes.map((node) => toClause(node, kindOf(node), locate));
  const aside = skipped
    .sort((left, right) => left.span.start - right.span.start)
    .map(({ reason, text, span }) => ({ reason, text, start: locate(span.start), end: locate(span.end) }));
  const title = (clauses.find(({ kind }) => kind === 'title')?.text ?? declared.title)?.replace(/\s*[\r\n]\s*/g, ' ') ?? null;
  return { title, declaredDate: declared.date ?? null, clauses, skipped: aside };
}

/** A numbered paragraph is an item, whether or not the format has lists. */
function kindOf({ block: { kind }, label }: Node): Clause['kind'] {
  return kind === 'paragraph' && label !== null ? 'item' : kind;
}
