import type { Label } from '../../contract/policy.js';
import { alignDecoded } from '../align-decoded.js';
import { type Block, type Loaded, makeBlock } from '../block.js';
import { type MappedText, mapWhole, shiftMapped, sliceMapped, sourceSpan } from '../../text/mapped-text.js';
import { isHeadingLike } from '../markdown/read-blocks.js';
import { isoDate } from '../markdown/front-matter.js';
import { textAsSeen } from '../structure/shape.js';
import { matchBullet } from '../text/match-bullet.js';
import {
  anchorOf,
  countLists,
  headingLevel,
  indentOf,
  isBold,
  isCell,
  isContent,
  isDataRow,
  isPermalink,
  isRow,
  pointsInside,
} from './classify.js';
import {
  type ChildNode,
  type Document,
  type Element,
  attribute,
  isBlockElement,
  isElement,
  nextElement,
  plainText,
  spanOf,
} from './dom.js';
import { isComment, isNote, isNoteMark } from './footnotes.js';
import { InlineBuffer, type Piece } from './inline-buffer.js';
import { joinCells, joinPieces } from './join-cells.js';
import { listLabel } from './list-label.js';
import { languageOf } from './read-declared.js';
import type { Styles } from './read-styles.js';
import { isUnseen, reasonToSetAside } from './set-aside.js';
import type { Survey } from './survey-page.js';
import { isWordBullet, levelOfWordItem, printedByWord } from './word-lists.js';

export interface PageOptions {
  source: string;
  /** Where `source` begins in the file. */
  offset: number;
  /** Only what is in it is policy; null: all of the page. */
  main: Element | null;
  /** Set nothing aside but what no reader sees. */
  everything: boolean;
  /** The page's own language: an element in another is marked. */
  language: string | undefined;
  survey: Survey;
  styles: Styles;
}

/** Walks the page in reading order, with its own stack, and makes a block of what stands between two borders. */
export function readPage(document: Document, options: PageOptions): Loaded {
  const page = new PageReader(options);
  const pending: ({ enter: ChildNode } | { leave: Element })[] = [];
  const push = (children: readonly ChildNode[]) => {
    for (let index = children.length - 1; index >= 0; index -= 1) pending.push({ enter: children[index]! });
  };
  push(document.children);
  while (pending.length > 0) {
    const step = pending.pop()!;
    if ('leave' in step) {
      page.leave(step.leave);
    } else if (page.enter(step.enter) && 'children' in step.enter) {
      if (isElement(step.enter)) pending.push({ leave: step.enter });
      push(step.enter.children);
    }
  }
  page.flush();
  return { blocks: page.blocks, skipped: page.skipped, declared: page.date ? { date: page.date } : {} };
}

interface Item {
  element: Element;
  /** Null where only what is printed in front of it will tell. */
  bulleted: boolean | null;
  label: Label | null;
  /** Its first words are out; what follows inside it is a paragraph of it. */
  opened: boolean;
  level: number;
}

class PageReader {
  readonly blocks: Block[] = [];
  readonly skipped: Loaded['skipped'] = [];
  date: string | undefined;
  readonly #options: PageOptions;
  readonly #buffer = new InlineBuffer();
  readonly #items: Item[] = [];
  readonly #languages: { element: Element; language: string }[] = [];
  #heading: { element: Element; level: number } | null = null;
  /** The `<dd>` whose number, from the `<dt>` above it, has been collected already. */
  #numbered: Element | null = null;
  /** What a counter prints in front of the next words. */
  #counted: Label | null = null;
  #row: { element: Element; cells: MappedText[] } | null = null;
  /** How far the last block opened is set in, where its own style says so. */
  #indent = 0;
  #bold = 0;
  #preformatted = 0;
  #pointing = 0;
  #inside = 0;
  #content = 0;
  #anchor: string | undefined;
  #dates: string | undefined;

  constructor(options: PageOptions) {
    this.#options = options;
    this.#inside = options.main === null ? 1 : 0;
  }

  /** Whether to go on into the node. */
  enter(node: ChildNode): boolean {
    if (node.type === 'text') this.#addText(node.data, spanOf(node));
    // Word wraps half of what it saves into `<![if …]>`, which says nothing to anybody.
    if (node.type === 'comment' && !/^\[(?:if|endif)[^<>]{0,60}\]?$/.test(node.data)) this.#skip('comment', node.data, node);
    if (!isElement(node)) return 'children' in node;
    if (node.name === 'head') return this.#enterHead(node);
    if (node === this.#options.main) this.#inside += 1;
    const reason = this.#reasonToSetAside(node) ?? this.#reasonOfMark(node);
    if (reason !== null) {
      if (isBlockElement(node.name)) this.flush();
      this.#skip(reason, plainText(node), node);
      return false;
    }
    this.#open(node);
    return true;
  }

  leave(element: Element): void {
    if (this.#isBlock(element)) this.#closeBlock(element);
    if (this.#isBold(element)) this.#bold -= 1;
    if (element.name === 'pre') this.#preformatted -= 1;
    if (pointsInside(element)) this.#pointing -= 1;
    if (isContent(element)) this.#content -= 1;
    if (element === this.#options.main) this.#inside -= 1;
    if (this.#languages.at(-1)?.element === element) {
      this.flush();
      this.#languages.pop();
    }
    if (this.#items.at(-1)?.element === element) this.#items.pop();
    if (this.#heading?.element === element) this.#heading = null;
  }

  /** Ends the block that is being collected. */
  flush(): void {
    if (this.#row !== null) return;
    for (const piece of this.#buffer.take()) this.#emit(piece.pointsInside ? this.#withoutPageNumber(piece) : piece);
  }

  #reasonToSetAside(element: Element): string | null {
    const { main, everything, survey } = this.#options;
    if (everything) return isUnseen(element) && element.name !== 'noscript' && element.name !== 'template' ? 'embedded' : null;
    return reasonToSetAside(element, survey, this.#content > 0 || (main !== null && this.#inside > 0)) ?? this.#reasonOutside(element);
  }

  /** Signs that stand for something else than words of the text. */
  #reasonOfMark(element: Element): string | null {
    if (isNoteMark(element, this.#buffer.ending())) return 'footnote-mark';
    if (isComment(element)) return 'comment';
    if (isPermalink(element)) return 'permalink';
    const printed = printedByWord(element);
    const item = this.#items.at(-1);
    if (printed === null || item === undefined) return null;
    item.bulleted = isWordBullet(printed);
    return item.bulleted ? 'bullet' : null;
  }

  #isBlock(element: Element): boolean {
    return isBlockElement(element.name) || this.#options.survey.openers.has(element);
  }

  #isBold(element: Element): boolean {
    return isBold(element) || this.#options.styles.bold.has(element);
  }

  #enterHead(head: Element): boolean {
    for (const node of head.children) {
      if (isElement(node) && node.name === 'title') this.#skip('page-title', plainText(node), node);
      else if (isElement(node) && (node.name === 'script' || node.name === 'style')) this.#skip(node.name, plainText(node), node);
    }
    return false;
  }

  /** With a marked main part, the rest of the page is set aside element by element. */
  #reasonOutside(element: Element): string | null {
    const { main } = this.#options;
    if (this.#inside > 0 || main === null || element.name === 'html' || element.name === 'body') return null;
    for (let node = main.parent; node !== null; node = node.parent) if (node === element) return null;
    return 'outside-main';
  }

  #open(element: Element): void {
    if (this.#isBlock(element)) this.#openBlock(element);
    if (element.name === 'br') this.#addBreak(element);
    if (this.#isBold(element)) this.#bold += 1;
    if (element.name === 'pre') this.#preformatted += 1;
    if (pointsInside(element)) this.#pointing += 1;
    if (isContent(element)) this.#content += 1;
    const language = languageOf(element);
    if (language !== '' && element.name !== 'html' && isBlockElement(element.name)) this.#languages.push({ element, language });
    this.#anchor = anchorOf(element, this.#options.survey) ?? this.#anchor;
    const date = element.name === 'time' ? isoDate(attribute(element, 'datetime')) : null;
    if (date) {
      this.date ??= date;
      this.#dates ??= date;
    }
  }

  #openBlock(element: Element): void {
    if (this.#row !== null) {
      this.#addGap(element);
      return;
    }
    if (this.#goesOnFromNumber(element)) this.#addGap(element);
    else if (!this.#goesOnFromTerm(element)) this.flush();
    this.#indent = indentOf(element);
    const level = headingLevel(element, this.#options.survey);
    if (level > 0) this.#heading = { element, level };
    if (isRow(element) && isDataRow(element)) this.#row = { element, cells: [] };
    if (/^(?:li|dt|dd)$/.test(element.name) || levelOfWordItem(element) > 0) this.#openItem(element);
    else this.#counted = this.#options.styles.labels.get(element) ?? this.#counted;
  }

  /** Whether nothing stands between a number in a `<dt>` and the words that it numbers. */
  #goesOnFromTerm(element: Element): boolean {
    const numbered = this.#numbered;
    if (element === numbered) return true;
    this.#numbered = null;
    return numbered !== null && element.name === 'p' && element.parent === numbered && this.#buffer.isLabel();
  }

  /** `<li><div>1.</div><div>The carrier …`: whether all that was collected is the number of the item that this is in. */
  #goesOnFromNumber(element: Element): boolean {
    const item = this.#items.at(-1);
    return (
      item !== undefined && !item.opened && item.element !== element && /^(?:div|p|h[1-6])$/.test(element.name) && this.#buffer.isLabel()
    );
  }

  #openItem(element: Element): void {
    if (isNote(element)) {
      this.#items.push({ element, bulleted: false, label: null, opened: true, level: 0 });
      return;
    }
    const label = element.name === 'li' ? listLabel(element, this.#options.styles) : null;
    const bulleted = levelOfWordItem(element) > 0 ? null : label === null;
    this.#items.push({ element, bulleted, label, opened: element.name === 'dd', level: countLists(element) });
  }

  #closeBlock(element: Element): void {
    const row = this.#row;
    if (row === null) {
      if (!this.#joinsNextWords(element) && !this.#goesOnFromNumber(element)) this.flush();
      return;
    }
    if (isCell(element)) row.cells.push(joinPieces(this.#buffer.take()));
    if (element !== row.element) return;
    this.#row = null;
    const mapped = joinCells(row.cells);
    if (mapped.text !== '') this.#push(mapped, { kind: 'row', stated: true });
  }

  /** `<dt>2.1</dt><dd>The carrier …` is clause 2.1: its words go on behind the number. */
  #joinsNextWords(element: Element): boolean {
    if (element.name !== 'dt' || !this.#buffer.isLabel()) return false;
    const next = nextElement(element);
    if (next?.name !== 'dd') return false;
    this.#numbered = next;
    this.#addGap(next);
    return true;
  }

  /** The border of a paragraph inside a cell separates words, as a line end would. */
  #addGap(element: Element): void {
    const span = spanOf(element);
    if (span && !isCell(element)) this.#buffer.add(shiftMapped(mapWhole('\n', span.start, span.start), this.#options.offset), false, false);
  }

  #addBreak(element: Element): void {
    const span = spanOf(element);
    if (span) this.#buffer.addBreak(span.start + this.#options.offset, span.end + this.#options.offset);
  }

  #addText(data: string, span: { start: number; end: number } | null): void {
    if (!span) return;
    const mapped = shiftMapped(alignDecoded(data, this.#options.source, span.start, span.end), this.#options.offset);
    if (this.#inside > 0) this.#buffer.add(mapped, this.#bold > 0, this.#pointing > 0);
    else if (data.trim() !== '') this.skipped.push({ reason: 'outside-main', text: data.trim(), span: this.#shift(span) });
  }

  #skip(reason: string, text: string, node: ChildNode): void {
    const span = spanOf(node);
    if (span && text.trim() !== '') this.skipped.push({ reason, text, span: this.#shift(span) });
  }

  #shift({ start, end }: { start: number; end: number }): { start: number; end: number } {
    return { start: start + this.#options.offset, end: end + this.#options.offset };
  }

  /** An entry of a printed list of contents ends in a tab and the number of its page. */
  #withoutPageNumber(piece: Piece): Piece {
    const found = /\s*\t\s*([\p{Nd}ivxlc]{1,6})$/iu.exec(piece.text);
    if (!found) return piece;
    const number = sliceMapped(piece, piece.text.length - found[1]!.length);
    this.skipped.push({ reason: 'page-number', text: number.text, span: sourceSpan(number)! });
    return { ...piece, ...sliceMapped(piece, 0, found.index) };
  }

  #emit(piece: Piece): void {
    const item = this.#items.at(-1);
    const { pointsInside } = piece;
    const wrapped = this.#preformatted === 0 && !piece.inLines && /[\r\n]/.test(piece.text);
    if (isDecoration(piece.text)) {
      this.skipped.push({ reason: 'decoration', text: piece.text, span: sourceSpan(piece)! });
      return;
    }
    const bullet = matchBullet(piece.text);
    const level = item?.level ?? 0;
    const counted = this.#counted;
    this.#counted = null;
    // A number printed in the text is what the reader sees; the list's own is then styled away.
    const given = item && !item.opened ? item.label : counted;
    const label = given && !printsNumber(piece.text) ? given : null;
    if (this.#heading) {
      if (item) item.opened = true;
      this.#push(piece, { kind: 'heading', stated: true, level: this.#heading.level, label, wrapped });
    } else if (item && !item.opened) {
      item.opened = true;
      this.#push(piece, { kind: 'item', stated: true, level, bulleted: item.bulleted ?? false, label, pointsInside, wrapped });
    } else if (bullet > 0) {
      this.#push(sliceMapped(piece, bullet), { kind: 'item', stated: false, level, indent: this.#indent, bulleted: true, wrapped }, piece);
    } else if (piece.bold && level === 0 && !pointsInside && isHeadingLike(textAsSeen({ text: piece.text, wrapped }))) {
      this.#push(piece, { kind: 'heading', stated: true, level: 0, wrapped });
    } else {
      this.#push(piece, { kind: 'paragraph', stated: true, level, pointsInside, label, wrapped });
    }
  }

  #push(mapped: MappedText, given: Partial<Block>, whole: MappedText = mapped): void {
    const span = sourceSpan(whole);
    if (!span) return;
    const language = this.#languages.at(-1)?.language;
    const foreign = language !== undefined && baseOf(language) !== baseOf(this.#options.language ?? '');
    this.blocks.push(
      makeBlock(
        { text: mapped.text, runs: mapped.runs },
        {
          ...given,
          span,
          ...(this.#anchor ? { anchor: this.#anchor } : {}),
          ...(foreign ? { language } : {}),
          ...(this.#dates ? { dates: this.#dates } : {}),
        },
      ),
    );
    this.#anchor = undefined;
    this.#dates = undefined;
  }
}

/** `en-GB` and `en` are one language. */
function baseOf(language: string): string {
  return language.toLowerCase().split(/[-_]/)[0]!;
}

/** Icons, arrows, rules, lines of nothing but invisible characters. */
function isDecoration(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text) && !/[{}[\]_]/.test(text);
}

function printsNumber(text: string): boolean {
  return /^(?:\p{Nd}{1,3}(?:\.\p{Nd}{1,3})*[.)]|\([\p{L}\p{Nd}]{1,4}\))\s/u.test(text) || /^\p{Nd}{1,3}(?:\.\p{Nd}{1,3})+\s/u.test(text);
}
