import type { Element } from '@xmldom/xmldom';
import { childElements } from '../xml/elements.js';

/** What an element is for a reader. `block` and `inline` are what is left when its name says nothing. */
export type Role =
  | 'heading'
  | 'label'
  | 'paragraph'
  | 'item'
  | 'list'
  | 'row'
  | 'break'
  | 'note'
  | 'mark'
  | 'front'
  | 'metadata'
  | 'history'
  | 'block'
  | 'inline';

/**
 * Names that the vocabularies of laws and manuals have for one thing, folded by `fold`: Akoma Ntoso, USLM and US bills,
 * Justice Canada (LIMS), legislation.gov.uk, Formex of the EU, the XML of the Universal Declaration, DocBook, DITA,
 * TEI, JATS, ODF, XHTML.
 */
const names: Readonly<Partial<Record<Role, string>>> = {
  heading:
    'title head heading header subheading subtitle bridgehead caption crossheading marginalnote titletext scheduleformheading groupheading shorttitle ti tiart stiart titre h h1 h2 h3 h4 h5 h6',
  label: 'label num no number enum pnumber nop noparag',
  paragraph: 'p para simpara txt',
  item: 'listitem li item np',
  list: 'orderedlist itemizedlist variablelist simplelist list blocklist ol ul dl table tgroup informaltable',
  row: 'row tr tablerow',
  break: 'br lb linebreak eol softline',
  note: 'footnote fn authorialnote endnote',
  mark: 'footnoteref noteref footnotereference xreffn',
  front: 'info articleinfo bookinfo sectioninfo identification prolog',
  metadata: 'meta metadata teiheader articlemeta journalmeta runninghead colspec bibdata',
  history: 'historicalnote recentamendments billhistory revisionhistory changehistory',
  inline:
    'b i u em strong emphasis emph hi bold italic sup sub span ref xref a link ulink xrefexternal xrefinternal definedtermen definedtermfr term def quote date',
};

const roles: ReadonlyMap<string, Role> = new Map(
  Object.entries(names).flatMap(([role, words]) => words.split(' ').map((word) => [word, role as Role] as const)),
);

/** `TI.ART` and `marginalNote` as they are listed here. */
export function fold(name: string | null): string {
  return (name ?? '').toLowerCase().replace(/[-_.]/g, '');
}

/** By its name alone; undefined where that says nothing. */
export function roleOf(element: Element): Role | undefined {
  return roles.get(fold(element.localName));
}

/** What elements are in one document. */
export class Roles {
  readonly #isInline: (element: Element) => boolean;
  readonly #headed = new Set<string>();
  /** Found once for all children of a parent, of which there may be thousands. */
  readonly #behind = new Map<Element, Element | null>();

  /** @param isInline for those whose name says nothing */
  constructor(root: Element, isInline: (element: Element) => boolean) {
    this.#isInline = isInline;
    this.#collectHeaded(root);
  }

  of(element: Element): Role {
    return roleOf(element) ?? (this.#isInline(element) ? 'inline' : 'block');
  }

  /** Whether it stands in a line, with words or a sign. */
  isOfLine(element: Element): boolean {
    return ['inline', 'break', 'note', 'mark', 'metadata', 'history'].includes(this.of(element));
  }

  childOf(parent: Element, role: Role): Element | undefined {
    return childElements(parent).find((child) => this.of(child) === role);
  }

  /** Whether elements of this name have a heading somewhere in the document. */
  isSometimesHeaded({ localName }: Element): boolean {
    return this.#headed.has(fold(localName));
  }

  /** `<MarginalNote>Purpose</MarginalNote><Label>3</Label>`: a label that stands behind the heading which it numbers. */
  labelBehindHeading(parent: Element): Element | null {
    let label = this.#behind.get(parent);
    if (label === undefined) {
      const [first, second] = childElements(parent).filter((child) => ['heading', 'label'].includes(this.of(child)));
      label = first && second && this.of(first) === 'heading' && this.of(second) === 'label' ? second : null;
      this.#behind.set(parent, label);
    }
    return label;
  }

  #collectHeaded(element: Element): void {
    for (const child of childElements(element)) {
      if (this.of(child) === 'heading') this.#headed.add(fold(element.localName));
      this.#collectHeaded(child);
    }
  }
}
