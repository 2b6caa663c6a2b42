import { chooseBranches } from './choose-branch.js';
import type { ParagraphContent } from './paragraph-content.js';
import { type XmlElement, elementsOf, textOf } from './xml-element.js';

/** Text boxes, and the words that stand for pictures, in the order in which they are drawn. */
export function readDrawing(drawing: XmlElement, content: ParagraphContent): void {
  for (const child of elementsOf({ ...drawing, children: chooseBranches(drawing.children) })) {
    const { name, attributes } = child;
    if (name === 'w:txbxContent') {
      content.boxes.push(child);
      continue;
    }
    const described =
      name === 'wp:docPr'
        ? attributes.descr || attributes.title
        : name === 'v:shape'
          ? attributes.alt
          : name === 'v:textpath'
            ? attributes.string
            : undefined;
    if (described?.trim()) content.setAside('image', described);
    if (name === 'a:t') content.setAside('image', textOf(child));
    else readDrawing(child, content);
  }
}
