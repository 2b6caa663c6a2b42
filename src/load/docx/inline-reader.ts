import { isoDate } from '../markdown/front-matter.js';
import { isFootnoteMark } from '../footnote-mark.js';
import { chooseBranch } from './choose-branch.js';
import { readDrawing } from './read-drawing.js';
import { Fields } from './fields.js';
import { languageOf } from './languages.js';
import { type Look, layLook, readLook, toggleLook } from './look.js';
import type { ParagraphContent } from './paragraph-content.js';
import { isDropped, isRevision, settleProperties } from './revisions.js';
import type { Shared } from './shared.js';
import { readSymbol } from './symbols.js';
import { type XmlElement, type XmlNode, elementsOf, findChild, isElement, textOf } from './xml-element.js';

/** Where words stand. */
interface Place {
  content: ParagraphContent;
  /** How the style of the paragraph sets them. */
  look: Look;
  pointsInside: boolean;
}

/** Reads what is inside paragraphs. One reader reads one part of the package, because fields may hold many paragraphs. */
export class InlineReader {
  readonly fields = new Fields();
  readonly #shared: Shared;
  readonly #targets: ReadonlyMap<string, string>;

  /** @param targets addresses of the part's links by id */
  constructor(shared: Shared, targets: ReadonlyMap<string, string>) {
    this.#shared = shared;
    this.#targets = targets;
  }

  readParagraph({ children }: XmlElement, content: ParagraphContent, look: Look): void {
    this.#readAll(children, { content, look, pointsInside: false });
    this.fields.endPageNumbers();
  }

  #readAll(children: readonly XmlNode[], place: Place): void {
    for (const child of children) if (isElement(child)) this.#read(child, place);
  }

  #read(element: XmlElement, place: Place): void {
    const { name } = element;
    if (name === 'w:r') this.#readRun(element, place);
    else if (isRevision(name)) this.#readRevision(element, place);
    else if (name === 'w:hyperlink') this.#readLink(element, place);
    else if (name === 'w:fldSimple') this.#readField(element, place);
    else if (name === 'w:sdt') this.#readControl(element, place);
    else if (name === 'mc:AlternateContent') this.#readAll(chooseBranch(element), place);
    else if (name === 'm:t') this.#addText(textOf(element), place, place.look);
    else if (name === 'm:f') this.#readFraction(element, place);
    // Containers that there may be more of than any list names; properties hold no words.
    else if (!name.endsWith('Pr')) this.#readAll(element.children, place);
  }

  #readRevision(element: XmlElement, place: Place): void {
    this.#shared.revisionCount.meet(element, place.content.changes);
    if (!isDropped(element.name, this.#shared.context.revisions)) this.#readAll(element.children, place);
  }

  #readLink(element: XmlElement, place: Place): void {
    const { 'r:id': id, 'w:anchor': anchor } = element.attributes;
    const target = id === undefined ? undefined : this.#targets.get(id);
    const start = place.content.length;
    this.#readAll(element.children, { ...place, pointsInside: place.pointsInside || (target === undefined && anchor !== undefined) });
    if (target !== undefined) setTargetAside(place.content, target, start);
  }

  #readField(element: XmlElement, place: Place): void {
    this.fields.begin(place.content.length, element.attributes['w:instr'] ?? '', true);
    this.#readAll(element.children, place);
    this.#endField(place);
  }

  #endField(place: Place): void {
    const ended = this.fields.end();
    if (ended?.target !== undefined) setTargetAside(place.content, ended.target, ended.start);
    if (ended?.words !== undefined) this.#addText(ended.words, place, place.look);
  }

  #readControl(element: XmlElement, place: Place): void {
    const properties = findChild(element, 'w:sdtPr');
    const date = properties && findChild(properties, 'w:date')?.attributes['w:fullDate'];
    if (date) place.content.date ??= isoDate(date) ?? undefined;
    const inside = findChild(element, 'w:sdtContent');
    if (inside) this.#readAll(inside.children, place);
  }

  #readFraction(element: XmlElement, place: Place): void {
    const [above, below] = ['m:num', 'm:den'].map((name) => findChild(element, name));
    if (above) this.#readAll(above.children, place);
    this.#addText('/', place, place.look);
    if (below) this.#readAll(below.children, place);
  }

  #readRun(run: XmlElement, place: Place): void {
    const { styles, context } = this.#shared;
    const own = readLook(settleProperties(findChild(run, 'w:rPr'), context.revisions));
    const look = layLook(own.style === undefined ? place.look : toggleLook(place.look, styles.character(own.style)), own);
    this.#readPieces(run.children, place, look);
  }

  #readPieces(children: readonly XmlNode[], place: Place, look: Look): void {
    let ownMark = false;
    for (const child of children) {
      if (!isElement(child)) continue;
      if (ownMark && child.name === 'w:t') place.content.setAside('footnote-mark', textOf(child));
      else this.#readPiece(child, place, look);
      ownMark ||= /^(?:1|true|on)$/.test(child.attributes['w:customMarkFollows'] ?? '');
    }
  }

  #readPiece(piece: XmlElement, place: Place, look: Look): void {
    const { name, attributes } = piece;
    switch (name) {
      case 'w:t':
      case 'w:delText':
        this.#addText(readText(piece), place, look);
        return;
      case 'w:tab':
      case 'w:ptab':
        this.#addText('\t', place, look);
        return;
      case 'w:br':
      case 'w:cr':
        this.#addBreak(place, attributes['w:type'] === 'page', look);
        return;
      case 'w:noBreakHyphen':
        this.#addText('\u2011', place, look);
        return;
      case 'w:softHyphen':
        this.#addText('\u00ad', place, look);
        return;
      case 'w:sym':
        this.#addText(readSymbol(attributes['w:font'] ?? '', attributes['w:char'] ?? ''), place, look);
        return;
      case 'w:pgNum':
        place.content.setAside('page-number', '#');
        return;
      case 'w:instrText':
      case 'w:delInstrText':
        this.fields.addCode(textOf(piece));
        return;
      case 'w:fldChar':
        this.#readFieldMark(attributes['w:fldCharType'], place);
        return;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        place.content.setAside(
          'footnote-mark',
          this.#shared.notes.refer(
            name === 'w:footnoteReference' ? 'footnote' : 'endnote',
            attributes['w:id'] ?? '',
            attributes['w:customMarkFollows'] !== undefined,
          ),
        );
        return;
      case 'w:ruby':
        this.#readRuby(piece, place);
        return;
      case 'mc:AlternateContent':
        this.#readPieces(chooseBranch(piece), place, look);
        return;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        readDrawing(piece, place.content);
        return;
      default:
    }
  }

  #readFieldMark(type: string | undefined, place: Place): void {
    if (type === 'begin') this.fields.begin(place.content.length);
    if (type === 'separate') this.fields.separate();
    if (type === 'end') this.#endField(place);
    if (this.fields.inContents) place.content.inContents = true;
  }

  /** The reading printed above the words says the same once more. */
  #readRuby(ruby: XmlElement, place: Place): void {
    for (const part of elementsOf(ruby)) {
      if (part.name === 'w:rubyBase') this.#readAll(part.children, place);
      if (part.name === 'w:rt') place.content.setAside('ruby', textOf(part));
    }
  }

  /** A new page begins a new paragraph, as two breaks do. */
  #addBreak({ content }: Place, isPage: boolean, look: Look): void {
    if (look.hidden) return;
    content.addBreak();
    if (isPage) content.addBreak();
  }

  #addText(text: string, { content, pointsInside }: Place, look: Look): void {
    if (text === '') return;
    const inContents = this.fields.inContents;
    const reason = look.hidden
      ? 'hidden'
      : (this.fields.reasonToSetAside() ?? (look.superscript && isFootnoteMark(text.trim(), content.ending) ? 'footnote-mark' : null));
    if (reason !== null) {
      content.setAside(reason, text);
      return;
    }
    if (inContents) content.inContents = true;
    const { kind, language } = languageOf(text, look.language);
    const bold = look.bold === true || (kind === 'complex' && look.boldComplex === true);
    content.add(text, { bold, pointsInside: pointsInside || this.fields.pointsInside, language });
  }
}

/** The address behind the words, unless they are it. */
function setTargetAside(content: ParagraphContent, target: string, start: number): void {
  const bare = (text: string) =>
    text
      .trim()
      .toLowerCase()
      .replace(/^(?:https?:\/\/|mailto:|tel:)/, '')
      .replace(/\/$/, '');
  if (bare(content.since(start)) !== bare(target)) content.setAside('link-target', target);
}

/**
 * Line ends in a `w:t` are spaces. Without `xml:space` white space at the ends is the indentation of the file where a
 * line ends in it; spaces alone are kept, because programs that forget the attribute mean them.
 */
function readText(element: XmlElement): string {
  const text = textOf(element);
  if (!/\p{Cc}/u.test(text)) return text;
  const kept = element.attributes['xml:space'] === 'preserve' ? text : trimLines(text);
  return kept.replace(/[\t\r\n]/g, ' ').replace(/\p{Cc}/gu, '\uFFFD');
}

function trimLines(text: string): string {
  const start = text.length - text.trimStart().length;
  const from = /[\r\n]/.test(text.slice(0, start)) ? start : 0;
  const end = Math.max(from, text.trimEnd().length);
  return text.slice(from, /[\r\n]/.test(text.slice(end)) ? end : undefined);
}
