import type { Block, Extracted, SkippedPart } from '../block.js';
import type { ReadingPack } from '../../contract/reading-pack.js';
import { identifyLanguage } from '../../language/identify-language.js';
import { PackageFault } from './faults.js';
import { isSameLanguage, mainLanguage } from './languages.js';

/** A policy of 400 pages has 10,000; millions fit into a small archive, and into no memory. */
const MOST_LINES = 300_000;

const OPENING = 12;

/** The text that is taken out of a document, line by line, with what was found on the lines. */
export class Extract {
  readonly blocks: Block[] = [];
  readonly skipped: SkippedPart[] = [];
  /** Of the whole document: letters by the language that their runs are set in. */
  readonly #letters = new Map<string, number>();
  /** Blocks with their main language. */
  readonly #languages: [Block, string][] = [];
  readonly #lines: string[] = [];
  #length = 0;
  #date: string | undefined;

  /** @returns where the line begins */
  addLine(text: string): number {
    if (this.#lines.length >= 2 * MOST_LINES) throw new PackageFault('long');
    const start = this.#length;
    this.#lines.push(text, '\n');
    this.#length += text.length + 1;
    return start;
  }

  addBlock(block: Block, letters: ReadonlyMap<string, number>): void {
    this.blocks.push(block);
    const main = mainLanguage(letters);
    if (main !== undefined) this.#languages.push([block, main]);
    for (const [language, count] of letters) this.#letters.set(language, (this.#letters.get(language) ?? 0) + count);
  }

  /** A date control near the beginning dates the document; further down it dates a signature, or anything. */
  dateBy(date: string): boolean {
    if (this.blocks.length >= OPENING) return false;
    this.#date ??= date;
    return true;
  }

  /** What is set aside stands on a line of its own, below the block that it was found in. */
  setAside(reason: string, words: string): void {
    const text = words.trim();
    if (text === '') return;
    const start = this.addLine(text);
    this.skipped.push({ reason, text, span: { start, end: start + text.length } });
  }

  get source(): string {
    return this.#lines.join('');
  }

  /** Marks the blocks that are set in another language than the document, and finds out which that is. */
  finish(declared: Extracted['declared'], packs: readonly ReadingPack[]): Extracted {
    const language = mainLanguage(this.#letters) ?? declared.language;
    for (const [block, own] of this.#languages) {
      if (language !== undefined && !isSameLanguage(own, language) && !isPlainly(block, language, packs)) block.language = own;
    }
    return {
      source: this.source,
      blocks: this.blocks,
      skipped: this.skipped,
      declared: {
        ...declared,
        ...(language === undefined ? {} : { language }),
        ...(this.#date === undefined ? {} : { date: this.#date }),
      },
    };
  }
}

/** Writers often leave the language of the keyboard on words in another: the words are believed, where they are plain. */
function isPlainly({ text }: Block, language: string, packs: readonly ReadingPack[]): boolean {
  const found = identifyLanguage(text, packs);
  return found.language !== null && isSameLanguage(found.language, language) && found.confidence >= 0.6;
}
