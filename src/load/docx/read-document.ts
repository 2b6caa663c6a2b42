import type { Extracted, LoadContext } from '../block.js';
import { NumberCounter } from './count-numbers.js';
import { emitParagraph } from './emit-paragraph.js';
import { Extract } from './extract.js';
import { tellFault } from './faults.js';
import { ListNesting } from './list-nesting.js';
import { readLanguages } from './look.js';
import { Notes } from './notes.js';
import { numberWritingOf } from './number-writing.js';
import { type Package, openPackage } from './open-package.js';
import { readNumbering } from './read-numbering.js';
import { readStyles } from './read-styles.js';
import { plainWords } from './read-table.js';
import { RevisionCount } from './revisions.js';
import type { Shared, Story } from './shared.js';
import { StoryReader } from './story-reader.js';
import { type XmlElement, elementsOf, findChild, textOf } from './xml-element.js';

/**
 * Reads a whole document: the text, then its notes, then what is set aside from around it.
 *
 * @throws OperationalError `broken-document`, `encrypted-document`, `too-large`, `too-deep`, `xml-entities`,
 *   `tracked-changes`
 */
export function readDocument(bytes: Uint8Array, context: LoadContext): Extracted {
  return tellFault(context, 'the text', () => {
    const document = new DocumentReader(openPackage(bytes, context), context);
    document.readMain();
    document.readNotes();
    document.setAsideComments();
    document.setAsideDiagrams();
    document.setAsideEdges();
    return document.finish();
  });
}

class DocumentReader {
  readonly #package: Package;
  readonly #shared: Shared;
  readonly #out = new Extract();

  constructor(opened: Package, context: LoadContext) {
    this.#package = opened;
    const styles = readStyles(this.#readRelated('styles'), context.packs);
    const writing = numberWritingOf(context.packs, styles.languages.latin);
    const counter = () => new NumberCounter(writing);
    this.#shared = {
      context,
      styles,
      numbering: readNumbering(this.#readRelated('numbering'), styles),
      counters: { main: counter(), boxes: counter(), footnotes: counter(), endnotes: counter(), edges: counter() },
      nesting: new ListNesting(),
      notes: new Notes(),
      revisionCount: new RevisionCount(),
    };
  }

  readMain(): void {
    const story = this.#openStory(this.#package.main, 'main', this.#out);
    // Taken paragraph by paragraph, because a long document does not fit into memory as a tree.
    this.#package.readPart(this.#package.main, { of: 'w:body', take: (element) => story.read(element) });
    story.finish();
  }

  /** Below the text, in the order of their marks. Notes may refer to notes. */
  readNotes(): void {
    const { notes, nesting } = this.#shared;
    const found = { footnote: this.#readNotesPart('footnotes'), endnote: this.#readNotesPart('endnotes') };
    const read = new Set<XmlElement>();
    // The list grows while it is read.
    for (const { kind, id, mark } of notes.references) {
      const note = found[kind].notes.get(id);
      if (!note || read.has(note)) continue;
      read.add(note);
      nesting.close();
      this.#openStory(found[kind].path, `${kind}s`, this.#out, mark).readCell(note);
    }
    for (const { notes: all } of Object.values(found)) {
      for (const note of all.values()) if (!read.has(note)) this.#out.setAside('unreferenced-note', plainWords(note));
    }
  }

  setAsideComments(): void {
    const comments = this.#readRelated('comments');
    for (const comment of comments ? elementsOf(comments) : []) this.#out.setAside('comment', plainWords(comment));
  }

  /** Words that are drawn: they have a shape, and no place among the paragraphs. */
  setAsideDiagrams(): void {
    for (const { type, target } of this.#package.relationshipsOf(this.#package.main)) {
      const root = type === 'diagramData' ? this.#package.readPart(target) : null;
      if (root) this.#out.setAside('diagram', plainWords(root));
    }
  }

  /** Headers and footers, which are printed on every page and are no part of the text; each wording once. */
  setAsideEdges(): void {
    const seen = new Set<string>();
    for (const { type, target } of this.#package.relationshipsOf(this.#package.main)) {
      const root = type === 'header' || type === 'footer' ? this.#package.readPart(target) : null;
      if (!root) continue;
      const scratch = new Extract();
      this.#openStory(target, 'edges', scratch).readCell(root);
      const words = scratch.source.trim();
      if (!seen.has(words)) this.#out.setAside(type, words);
      seen.add(words);
    }
  }

  finish(): Extracted {
    const { context, styles, revisionCount } = this.#shared;
    revisionCount.refuse(context);
    const { language, title } = this.#readProperties();
    const told = styles.languages.latin ?? this.#readThemeLanguage() ?? language;
    return this.#out.finish(
      { ...(told === undefined ? {} : { language: told }), ...(title === undefined ? {} : { title }) },
      context.packs,
    );
  }

  #openStory(path: string, kind: Story, out: Extract, mark = ''): StoryReader {
    const targets = new Map(this.#package.relationshipsOf(path).map(({ id, target }) => [id, target]));
    let noteMark = mark;
    return new StoryReader(this.#shared, kind, out, targets, (paragraph) => {
      emitParagraph(paragraph, out, this.#shared.nesting, noteMark);
      noteMark = '';
    });
  }

  #readNotesPart(type: string): { path: string; notes: Map<string, XmlElement> } {
    const path = this.#pathOf(type);
    const root = path === undefined ? null : this.#package.readPart(path);
    const notes = new Map<string, XmlElement>();
    for (const note of root ? elementsOf(root) : []) {
      // The others draw the lines between text and notes.
      if ((note.attributes['w:type'] ?? 'normal') === 'normal') notes.set(note.attributes['w:id'] ?? '', note);
    }
    return { path: path ?? '', notes };
  }

  #readProperties(): { language?: string | undefined; title?: string | undefined } {
    const path = this.#package.relationshipsOf('').find(({ type }) => type === 'core-properties')?.target;
    const root = path === undefined ? null : this.#package.readPart(path);
    const read = (name: string) => {
      const element = root ? findChild(root, name) : undefined;
      return (element && textOf(element).trim()) || undefined;
    };
    return { language: read('dc:language'), title: read('dc:title') };
  }

  #readThemeLanguage(): string | undefined {
    const settings = this.#readRelated('settings');
    const language = settings ? findChild(settings, 'w:themeFontLang') : undefined;
    return language && readLanguages(language).latin;
  }

  #readRelated(type: string): XmlElement | null {
    const path = this.#pathOf(type);
    return path === undefined ? null : this.#package.readPart(path);
  }

  #pathOf(type: string): string | undefined {
    return this.#package.relationshipsOf(this.#package.main).find((each) => each.type === type && !each.external)?.target;
  }
}
