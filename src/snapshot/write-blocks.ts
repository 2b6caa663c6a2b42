import type { Block } from '../load/block.js';
import type { InlineWriter } from './inline-writer.js';
import { writePlain } from './inline-writer.js';

/** Writes blocks as Markdown that is read into the same blocks: levels, labels, tables, anchors, dates. */
export async function writeBlocks(blocks: readonly Block[], writeInline: InlineWriter): Promise<string> {
  const writer = new BlockWriter();
  for (const block of nestByIndent(blocks)) {
    if (block.kind === 'row') writer.addRow(block);
    else if (block.kind === 'heading') writer.addHeading(block, await writeInline(block, 'line'));
    else writer.addWords(block, await writeInline(block, 'paragraph'));
  }
  return writer.finish();
}

/** Bullets of which the page says no level are nested by their indents, as the tree reads them; Markdown says the level. */
function nestByIndent(blocks: readonly Block[]): Block[] {
  let open: number[] = [];
  return blocks.map((block) => {
    if (block.kind !== 'item' || block.label || (block.level > 0 && block.stated)) {
      open = [];
      return block;
    }
    open = [...open.filter((indent) => indent < block.indent), block.indent];
    return open.length > 1 ? { ...block, level: Math.max(1, block.level) + open.length - 1 } : block;
  });
}

class BlockWriter {
  readonly #lines: string[] = [];
  /** Columns at which the words of the open list items begin, by level. */
  #indents: number[] = [];
  /** The last number of the open lists, by level. */
  #ordinals: (number | null)[] = [];
  /** Cells of the rows of the open table. */
  #columns = 0;
  #afterItem = false;

  addHeading(block: Block, words: string): void {
    this.#close(0);
    const label = block.label ? `${block.label.text} ` : '';
    if (block.level === 0) {
      this.#add(0, `**${label}${writePlain(block, 'line')}**`);
      this.#addAttributes(0, block);
      return;
    }
    const anchor = anchorOf(block);
    // A number needs no escape here: nothing in a heading is a list.
    const title = `${label}${words}`.replace(/^([0-9]+)\\([.)])/, '$1$2').replace(/(\s)(#+)$/, '$1\\$2');
    this.#add(0, `${'#'.repeat(block.level)} ${title}${anchor === null ? '' : ` {#${anchor}}`}`);
    this.#addAttributes(0, { ...block, anchor: undefined });
  }

  addWords(block: Block, words: string): void {
    if (block.kind !== 'item' && !block.label) {
      this.#close(block.level);
      const indent = this.#indents.at(-1) ?? 0;
      this.#add(indent, words);
      this.#addAttributes(indent, block);
      return;
    }
    const level = Math.max(1, block.level);
    this.#close(level - 1, level);
    const outer = this.#indents.at(-1) ?? 0;
    const marker = markerOf(block);
    const printed = marker === null && block.label ? `${block.label.text} ` : '';
    if (marker === null) this.#add(outer, `${printed}${words}`);
    else this.#addItem(outer, level, marker, block, words);
    const indent = outer + (marker?.length ?? 0);
    while (this.#indents.length < level) this.#indents.push(indent);
    this.#addAttributes(indent, block);
  }

  addRow(block: Block): void {
    this.#close(0);
    const cells = cellsOf(block);
    const line = `| ${cells.join(' | ')} |`;
    if (this.#columns === cells.length) {
      this.#lines.push(line);
      return;
    }
    this.#add(0, line);
    this.#lines.push(`|${' --- |'.repeat(cells.length)}`);
    this.#columns = cells.length;
  }

  finish(): string {
    return `${this.#lines.join('\n').trim()}\n`;
  }

  #addItem(outer: number, level: number, marker: string, block: Block, words: string): void {
    const ordinal = block.label ? block.label.ordinals[0]! : null;
    const last = this.#ordinals[level - 1];
    this.#ordinals.length = level - 1;
    // Markdown counts on by itself, and takes two lists for one unless something stands between them.
    const restarts = last !== undefined && last !== null && ordinal !== null && ordinal !== last + 1;
    if (restarts) this.#add(outer, '<!-- -->');
    if (this.#afterItem && !restarts) this.#lines.push(indentLines(outer, marker, words));
    else this.#add(outer, words, marker);
    this.#ordinals[level - 1] = ordinal;
    this.#afterItem = true;
  }

  /** Ends the lists that are nested deeper than `level`, and the table. */
  #close(level: number, ordinals = level): void {
    this.#columns = level === 0 && this.#columns > 0 ? this.#columns : 0;
    if (this.#indents.length > level) this.#indents.length = level;
    if (this.#ordinals.length > ordinals) this.#ordinals.length = ordinals;
  }

  #add(indent: number, words: string, marker = ''): void {
    if (this.#lines.length > 0) this.#lines.push('');
    this.#lines.push(indentLines(indent, marker, words));
    this.#afterItem = false;
    this.#columns = 0;
  }

  #addAttributes(indent: number, block: Pick<Block, 'dates' | 'language'> & { anchor?: string | undefined }): void {
    const anchor = anchorOf(block);
    const attributes = [
      anchor && `#${anchor}`,
      block.language && `lang="${block.language}"`,
      typeof block.dates === 'string' && `datetime="${block.dates}"`,
    ].filter(Boolean);
    if (attributes.length > 0) this.#lines.push(`${' '.repeat(indent)}{: ${attributes.join(' ')} }`);
  }
}

function anchorOf({ anchor }: { anchor?: string | undefined }): string | null {
  const name = anchor?.replace(/\s+/g, '-') ?? '';
  return name === '' || /[{}"']/.test(name) ? null : name;
}

/** What Markdown itself puts in front of an item: a dash, or a decimal number. Any other label is printed. */
function markerOf({ label, bulleted }: Block): string | null {
  if (label && label.scheme === 'decimal' && /^[0-9]{1,9}\.$/.test(label.text)) return `${label.text} `;
  return bulleted && !label ? '- ' : null;
}

function indentLines(indent: number, marker: string, words: string): string {
  const [first = '', ...others] = words.split('\n');
  const hanging = ' '.repeat(indent + marker.length);
  return [`${' '.repeat(indent)}${marker}${first}`, ...others.map((line) => `${hanging}${line}`)].join('\n');
}

/** The cells of a row: what maps a stretch of the source to ` | ` stands between two of them. */
function cellsOf(block: Block): string[] {
  const cells: Block['runs'][] = [[]];
  for (const run of block.runs) {
    const isBorder = block.text.slice(run[0], run[0] + run[1]) === ' | ' && run[1] !== run[3];
    if (isBorder) cells.push([]);
    else cells.at(-1)!.push(run);
  }
  return cells.map((runs) => writePlain({ text: block.text, runs }, 'line').replace(/\u00a0/g, ' ') || ' ');
}
