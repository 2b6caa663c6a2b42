import type { Tag } from './piece.js';

/** What the reader returns of the tree of tags of one page (ISO 32000-1, 14.7). */
export interface StructNode {
  role?: string;
  type?: string;
  id?: string;
  children?: StructNode[];
}

/** Elements that are a block of text for a reader; all others only hold blocks, or stand inside one. */
const blocks = /^(?:H[1-6]?|P|Title|LI|Lbl|LBody|TH|TD|TOCI|Caption|Note|FENote|BlockQuote|BibEntry)$/;

/** Finds the block of every stretch of marked text, by the id of its mark. */
export function readTags(root: StructNode | null): Map<string, Tag> {
  const tags = new Map<string, Tag>();
  if (!root) return tags;
  let block = 0;
  let row = 0;
  const pending: { node: StructNode; tag: Tag }[] = [{ node: root, tag: { role: '', block: 0, lists: 0 } }];
  while (pending.length > 0) {
    const { node, tag } = pending.pop()!;
    if (node.type === 'content' && node.id !== undefined) tags.set(node.id, tag);
    const inner = { ...tag };
    const role = node.role ?? '';
    if (role === 'L') inner.lists += 1;
    if (role === 'LI') inner.opens = opensHere(node);
    if (role === 'TR') inner.row = row += 1;
    if (blocks.test(role) && !holds(tag.role, role)) Object.assign(inner, { role, block: (block += 1) });
    const children = node.children ?? [];
    for (let index = children.length - 1; index >= 0; index -= 1) pending.push({ node: children[index]!, tag: inner });
  }
  return tags;
}

/** An item that goes on from the page before has a label without content on this one. */
function opensHere({ children = [] }: StructNode): boolean {
  const label = children.find(({ role }) => role === 'Lbl');
  return label === undefined || holdsContent(label);
}

function holdsContent({ children = [] }: StructNode): boolean {
  return children.some((child) => child.type === 'content' || holdsContent(child));
}

/** Paragraphs in a cell are parts of it; a heading or an item says more than the paragraph in it. */
function holds(outer: string, inner: string): boolean {
  if (outer === 'TH' || outer === 'TD' || outer === 'TOCI') return true;
  return inner === 'P' && /^H/.test(outer);
}
