import type { Element, Node } from '@xmldom/xmldom';
import type { Label } from '../../contract/policy.js';
import { type Block, type Loaded, makeBlock } from '../block.js';
import { joinCells } from '../html/join-cells.js';
import { isLoneLabel } from '../labels/is-lone-label.js';
import { matchLabel } from '../labels/match-label.js';
import { type MappedText, joinMapped, mapWhole, sourceSpan } from '../../text/mapped-text.js';
import type { ReadingPack } from '../../contract/reading-pack.js';
import type { ParsedXml } from '../xml/parse-xml.js';
import { listLabel } from './list-label.js';
import { LineReader } from './read-line.js';
import { type Roles, fold } from './roles.js';

/** What is around the words that are being read. */
interface Place {
  /** How many elements that have a heading of their own this is in. */
  headed: number;
  /** How many labelled or listed elements this is in. */
  nested: number;
  /** Whether the nearest of them says by itself how deep it is: others of its name are headed, and no heading tells where it belongs. */
  sure: boolean;
  language: string | undefined;
}

/** Walks a document in reading order and makes a block of what stands between two borders. `limits.depth` bounds the recursion. */
export class TreeReader {
  readonly blocks: Block[] = [];
  readonly skipped: Loaded['skipped'] = [];
  readonly #xml: ParsedXml;
  readonly #roles: Roles;
  readonly #packs: readonly ReadingPack[];
  readonly #line: LineReader;
  /** Of the words in front of which nothing is printed yet. */
  #labels: MappedText[] = [];
  /** The number that a list gives the next words. */
  #counted: Label | null = null;
  /** The label that its heading has. */
  #taken: Element | null = null;
  #opensItem = false;
  /** Footnotes of the line that is being read. */
  #notes: Element[] = [];
  #inNote = false;
  /** Level of the last heading that says it itself, and so stands beside what it heads. */
  #beside = 0;

  constructor(xml: ParsedXml, roles: Roles, packs: readonly ReadingPack[]) {
    this.#xml = xml;
    this.#roles = roles;
    this.#packs = packs;
    this.#line = new LineReader(
      xml,
      roles,
      (reason, node) => this.#setAside(reason, node),
      (note) => this.#notes.push(note),
    );
  }

  /** Everything in an element that has borders of its own. */
  readBlock(element: Element, above: Place = { headed: 0, nested: 0, sure: true, language: undefined }): void {
    this.#flush(above);
    const place = this.#placeIn(element, above);
    const [beside, isItem] = [this.#beside, place.nested > above.nested];
    if (isItem) this.#opensItem = true;
    this.#counted = listLabel(element) ?? this.#counted;
    for (let child = element.firstChild; child; child = child.nextSibling) this.#readNode(child, element, place);
    this.#flush(place);
    if (this.#roles.childOf(element, 'label') || element.parentNode === this.#xml.document) this.#emitLabels(place);
    if (isItem) this.#opensItem = false;
    this.#beside = beside;
  }

  #placeIn(element: Element, above: Place): Place {
    const role = this.#roles.of(element);
    const isHeaded = role !== 'list' && this.#roles.childOf(element, 'heading') !== undefined;
    const isLabelled = role !== 'note' && this.#roles.childOf(element, 'label') !== undefined;
    const isItem = role === 'item' || isLabelled;
    const language = element.parentNode === this.#xml.document ? null : element.getAttribute('xml:lang');
    return {
      headed: above.headed + (isHeaded ? 1 : 0),
      nested: above.nested + (isItem ? 1 : 0),
      sure: isItem ? role === 'item' || !this.#roles.isSometimesHeaded(element) : above.sure,
      language: language ?? above.language,
    };
  }

  #readNode(node: Node, parent: Element, place: Place): void {
    if (node.nodeType !== node.ELEMENT_NODE || this.#roles.isOfLine(node as Element)) {
      this.#line.read(node);
      return;
    }
    const element = node as Element;
    const role = this.#roles.of(element);
    if (role === 'label') this.#readLabel(element, place);
    else if (role === 'heading') this.#readHeading(element, parent, place);
    else if (role === 'row') this.#readRow(element, place);
    else if (role === 'front' && this.#roles.childOf(element, 'heading')) this.#readFront(element, place);
    else this.readBlock(element, place);
  }

  /** What a document says of itself: its titles and its words of enactment are printed, the rest is not. */
  #readFront(front: Element, place: Place): void {
    this.#flush(place);
    for (let node = front.firstChild; node; node = node.nextSibling) {
      const child = node as Element;
      if (node.nodeType !== node.ELEMENT_NODE) this.#line.read(node);
      else if (this.#roles.of(child) === 'heading') this.#readHeading(child, front, { ...place, headed: 1 });
      else if (/^(?:longtitle|enacts|preamble)$/.test(fold(child.localName))) this.readBlock(child, place);
      else this.#setAside('metadata', child);
    }
  }

  /** A label goes in front of the next words, or of the heading of its element. */
  #readLabel(label: Element, place: Place): void {
    this.#flush(place);
    if (this.#inNote) this.#setAside('footnote-mark', label);
    else if (label !== this.#taken) this.#addLabel(this.#line.readAll(label));
  }

  #addLabel(label: MappedText): void {
    if (label.text !== '') this.#labels.push(label);
  }

  #readHeading(heading: Element, parent: Element, place: Place): void {
    this.#flush(place);
    const [behind, inside] = [this.#roles.labelBehindHeading(parent), this.#roles.childOf(heading, 'label')];
    const stated = statedLevel(heading);
    if (stated > 0) this.#beside = stated;
    const level = Math.max(1, place.headed + this.#beside - (stated > 0 ? 1 : 0));
    const words = this.#line.readAll(heading);
    if (words.text === '') return;
    const label = behind && this.#giveLabel(this.#line.readAll(behind).text);
    if (label) this.#taken = behind;
    const printed = inside ? this.#line.readAll(inside).text : '';
    this.#opensItem = false;
    this.#emit(
      words,
      place,
      { kind: 'heading', level, ...(label ? { label } : {}) },
      words.text.startsWith(printed) ? printed.length + /^\s*/.exec(words.text.slice(printed.length))![0].length : 0,
    );
  }

  /** A label that stands behind the words it is printed in front of, as Justice Canada has it behind the marginal note. */
  #giveLabel(text: string): Label | null {
    const match = this.#packs.map(({ numbering }) => matchLabel(text, numbering)).find((found) => found?.length === text.length);
    return match ? { text, ordinals: match.readings[0]!.ordinals, scheme: match.readings[0]!.scheme } : null;
  }

  #readRow(row: Element, place: Place): void {
    this.#flush(place);
    const cells: MappedText[] = [];
    for (let cell = row.firstChild; cell; cell = cell.nextSibling) cells.push(this.#line.readAll(cell));
    this.#emit(joinCells(cells), place, { kind: 'row' }, 0);
  }

  /** Ends the block that is being collected. */
  #flush(place: Place): void {
    const mapped = this.#line.take();
    if (mapped.text !== '' && isLoneLabel(mapped.text)) this.#addLabel(mapped);
    else if (mapped.text !== '') this.#emitWords(mapped, place);
    const notes = this.#notes;
    this.#notes = [];
    for (const note of notes) this.#readNote(note, place);
  }

  #emitWords(mapped: MappedText, place: Place): void {
    const opens = this.#opensItem;
    // Of two labels in front of the same words each is of a level of its own.
    const level = Math.max(0, place.nested - Math.max(0, this.#labels.length - 1));
    const label = opens && this.#labels.length === 0 ? this.#counted : null;
    const isPlaced = !opens || place.sure;
    this.#emit(
      mapped,
      place,
      {
        kind: opens && isPlaced ? 'item' : 'paragraph',
        stated: isPlaced,
        level,
        label,
        bulleted: opens && label === null && this.#labels.length === 0,
      },
      0,
    );
    this.#opensItem = false;
    this.#counted = null;
  }

  /** Labels with no words behind them. */
  #emitLabels(place: Place): void {
    if (this.#labels.length > 0) this.#emit({ text: '', runs: [] }, place, { kind: 'paragraph', level: place.nested }, 0);
  }

  #readNote(note: Element, place: Place): void {
    const [labels, inNote] = [this.#labels, this.#inNote];
    this.#labels = [];
    this.#inNote = true;
    this.readBlock(note, { ...place, nested: 0 });
    this.#inNote = inNote;
    this.#labels = labels;
  }

  #emit(words: MappedText, { language }: Place, given: Partial<Block>, labelled: number): void {
    const labels = this.#labels;
    this.#labels = [];
    const mapped = printBefore(labels, words);
    const span = sourceSpan(mapped);
    if (!span) return;
    const length = labels.length > 0 ? mapped.text.length - words.text.length : labelled;
    this.blocks.push(
      makeBlock(mapped, {
        stated: true,
        ...given,
        span,
        wrapped: /[\r\n]/.test(mapped.text),
        ...(length > 0 && given.kind !== 'row' ? { printed: { length } } : {}),
        ...(language ? { language } : {}),
      }),
    );
  }

  #setAside(reason: string, node: Node): void {
    const text = (node.nodeType === node.ELEMENT_NODE ? node.textContent : node.nodeValue) ?? '';
    const start = this.#xml.offsetOf(node);
    if (text.trim() !== '') {
      this.skipped.push({
        reason,
        text: text.replace(/\s+/g, ' ').trim(),
        span: { start, end: this.#line.endOf(node) },
      });
    }
  }
}

/** Labels, one space behind each, in front of the words. */
function printBefore(labels: readonly MappedText[], words: MappedText): MappedText {
  const parts: MappedText[] = [];
  for (const next of [...labels, words]) {
    const [before, span] = [parts.at(-1), sourceSpan(next)];
    if (!span) continue;
    if (before) parts.push(mapWhole(' ', sourceSpan(before)!.end, span.start));
    parts.push(next);
  }
  return joinMapped(parts);
}

function statedLevel(heading: Element): number {
  const level =
    heading.getAttribute('level') ?? heading.getAttribute('text:outline-level') ?? /^h([1-6])$/i.exec(heading.localName ?? '')?.[1];
  return level && /^[1-9]$/.test(level) ? Number(level) : 0;
}
