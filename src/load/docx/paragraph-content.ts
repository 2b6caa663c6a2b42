import { InlineBuffer, type Piece } from '../html/inline-buffer.js';
import type { XmlElement } from './xml-element.js';

/** Words that are set aside, to be written out below the paragraph that they stand in. */
export interface Aside {
  reason: string;
  text: string;
}

/** Collects what is in one paragraph. */
export class ParagraphContent {
  readonly asides: Aside[] = [];
  /** Text boxes that hang on it, to be read after it. */
  readonly boxes: XmlElement[] = [];
  /** Tracked changes in it. */
  readonly changes = new Set<string>();
  /** Letters by language. */
  readonly languages = new Map<string, number>();
  /** It holds entries of a list of contents. */
  inContents = false;
  /** Day that a date control in it stands for. */
  date: string | undefined;
  readonly #buffer = new InlineBuffer();
  readonly #parts: string[] = [];
  #length = 0;
  #asideAt = -1;

  get length(): number {
    return this.#length;
  }

  /** All words, as they will stand in the source. */
  get words(): string {
    return this.#parts.join('');
  }

  /** The words behind a place. */
  since(start: number): string {
    const parts: string[] = [];
    let at = this.#length;
    for (let index = this.#parts.length - 1; index >= 0 && at > start; index -= 1) {
      parts.push(this.#parts[index]!);
      at -= this.#parts[index]!.length;
    }
    return parts
      .reverse()
      .join('')
      .slice(Math.max(0, start - at));
  }

  /** The last few characters. */
  get ending(): string {
    return this.#buffer.ending();
  }

  add(text: string, { bold, pointsInside, language }: { bold: boolean; pointsInside: boolean; language: string | undefined }): void {
    this.#buffer.add({ text, runs: [[0, text.length, this.#length, text.length]] }, bold, pointsInside);
    this.#keep(text);
    if (language !== undefined && /\p{L}/u.test(text)) this.languages.set(language, (this.languages.get(language) ?? 0) + text.length);
  }

  addBreak(): void {
    this.#buffer.addBreak(this.#length, this.#length + 1);
    this.#keep('\n');
  }

  /** Stretches of one kind that follow each other are one. */
  setAside(reason: string, text: string): void {
    const last = this.asides.at(-1);
    if (last?.reason === reason && this.#asideAt === this.#length) last.text += text;
    else this.asides.push({ reason, text });
    this.#asideAt = this.#length;
  }

  /** What was collected, as far as line breaks do not divide it; its runs point into `words`. */
  take(): Piece[] {
    return this.#buffer.take();
  }

  #keep(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}
