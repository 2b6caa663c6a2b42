import type { Label } from '../../contract/policy.js';
import type { Block } from '../block.js';
import type { LabelMatch } from '../labels/match-label.js';
import { IdRegister } from './assign-ids.js';
import type { Frame } from './frame.js';
import { findRunningStyles } from './find-running-styles.js';
import { labelledId } from './labelled-id.js';
import { placeLabel } from './place-label.js';
import type { Matches } from './read-labels.js';
import { isCapitals } from './shape.js';

/** A block with its place in the tree. */
export interface Node {
  id: string;
  block: Block;
  label: Label | null;
  /** Characters of the block's text that the label takes. */
  labelLength: number;
  parent: number | null;
  depth: number;
}

/** Frames open at once; a document nested deeper (none is, but input may be hostile) goes on flat below that. */
const deepest = 40;

/** Reads a flat list of blocks into a tree, one pass, and names every node. */
export function buildTree(blocks: readonly Block[], matches: Matches): Node[] {
  const state: State = {
    nodes: [],
    stack: [],
    ids: new IdRegister(),
    title: null,
    contents: null,
    leadIn: null,
    running: findRunningStyles(blocks, matches),
  };
  for (const [index, block] of blocks.entries()) placeBlock(state, block, matches[index] ?? null);
  return state.nodes;
}

interface State {
  nodes: Node[];
  stack: Frame[];
  ids: IdRegister;
  title: number | null;
  contents: number | null;
  /** Styles of labels that run on below unlabelled headings. */
  running: Set<string>;
  /** The paragraph just above, while a list may begin under it or goes on under it. */
  leadIn: number | null;
}

function placeBlock(state: State, block: Block, match: LabelMatch | null): void {
  const read = match ?? matchOfList(block);
  if (block.kind === 'title') placeTitle(state, block, match);
  else if (block.kind === 'meta') addNode(state, block, state.ids.count('meta.'), { parent: state.title });
  else if (block.kind === 'contents') placeContents(state, block, read);
  else if (read) placeLabelled(state, block, read, match !== null);
  else if (block.kind === 'heading') placeHeading(state, block);
  else if (block.bulleted) placeBullet(state, block);
  else placeBody(state, block);
}

/** A number that the format gives (`<ol>`, a Markdown list), as if it had been printed. */
function matchOfList(block: Block): LabelMatch | null {
  if (!block.label) return null;
  const { text, ordinals, scheme } = block.label;
  const style = text.replace(/[\p{L}\p{M}\p{Nd}]+(?:\.[\p{L}\p{M}\p{Nd}]+)*/u, '#').replace(/^#$/, '#.');
  return { text, length: 0, readings: [{ ordinals, scheme }], style, part: null, needs: 'nothing', bare: false };
}

function placeTitle(state: State, block: Block, match: LabelMatch | null): void {
  state.stack = [];
  const label = match ? { text: match.text, ordinals: match.readings[0]!.ordinals, scheme: match.readings[0]!.scheme } : null;
  state.title = addNode(state, block, state.ids.take('title', null), {
    parent: null,
    label,
    labelLength: match?.length ?? 0,
  });
}

function placeContents(state: State, block: Block, match: LabelMatch | null): void {
  const reading = match?.readings[0];
  const label = reading ? { text: match!.text, ordinals: reading.ordinals, scheme: reading.scheme } : null;
  const labelLength = match?.length ?? 0;
  if (block.opensContents) {
    state.contents = addNode(state, block, state.ids.take('contents', null), {
      parent: state.title,
      label,
      labelLength,
    });
  } else {
    addNode(state, block, state.ids.count('contents.'), { parent: state.contents ?? state.title, label, labelLength });
  }
}

function placeLabelled(state: State, block: Block, match: LabelMatch, printed: boolean): void {
  const heading = block.kind === 'heading';
  const stated = block.stated && (heading || block.level > 0);
  if (!stated || heading) closeBullets(state, 0);
  const stack = state.stack;
  const place = placeLabel(stack, {
    match,
    heading,
    level: block.level,
    indent: block.indent,
    stated,
    listed: block.listed,
  });
  const kept = stack.slice(0, Math.min(place.keep, deepest));
  const above = kept.at(-1) ?? null;
  const treeParent = place.continues?.treeParent ?? leadInFor(state, heading) ?? above?.node ?? (heading ? null : state.title);
  const id = state.ids.take(labelledId(place.frameLabel, kept, heading || state.running.has(place.frameLabel.style)), above?.id ?? null);
  const node = addNode(state, block, id, {
    parent: treeParent,
    label: place.label,
    labelLength: printed ? match.length : 0,
  });
  kept.push({
    type: heading ? 'heading' : 'item',
    node,
    id,
    level: block.level,
    indent: block.indent,
    treeParent,
    label: place.frameLabel,
  });
  if (match.inner) openInner(state, kept, match.inner, block);
  state.stack = kept;
  state.leadIn = null;
}

/** `6. (1) A controller shall …` is clause 6 and opens the list that `(2)` below goes on with. */
function openInner(state: State, kept: Frame[], inner: LabelMatch, block: Block): void {
  const above = kept.at(-1)!;
  const reading = inner.readings.find(({ ordinals }) => ordinals[0] === 1)!;
  const id = state.ids.take(`${above.id}.1`, above.id);
  const label = {
    style: inner.style,
    part: null,
    scheme: reading.scheme,
    path: [...above.label!.path, 1],
    printed: 1,
    container: false,
  };
  kept.push({
    type: 'item',
    node: above.node,
    id,
    // Where the format gave both labels, each is of a level of its own.
    level: block.printed && !block.printed.label ? block.level + 1 : block.level,
    indent: block.indent,
    treeParent: above.node,
    label,
  });
}

/** A list under "The following:" stands under that paragraph; headings never do. */
function leadInFor(state: State, heading: boolean): number | null {
  if (heading || state.leadIn === null) return null;
  const { block } = state.nodes[state.leadIn]!;
  return state.leadIn === state.nodes.length - 1 && /[:：]$/u.test(block.text) ? state.leadIn : null;
}

function placeHeading(state: State, block: Block): void {
  closeForHeading(state, block);
  const above = state.stack.at(-1) ?? null;
  const id = block.anchor
    ? state.ids.take(block.anchor.replace(/\s+/g, '-'), above?.id ?? null)
    : state.ids.count(above ? `${above.id}.h` : 'h');
  const treeParent = above?.node ?? null;
  const node = addNode(state, block, id, { parent: treeParent });
  if (state.stack.length < deepest) {
    state.stack.push({ type: 'heading', node, id, level: block.level, indent: 0, treeParent, label: null });
  }
  state.leadIn = null;
}

/** With a stated level, up to the heading above it; without, up to the stated or numbered heading that it stands in. */
function closeForHeading(state: State, block: Block): void {
  const { stack } = state;
  const isHolder = (frame: Frame) => {
    if (frame.type !== 'heading') return false;
    if (block.level > 0) return frame.level > 0 && frame.level < block.level;
    if (frame.level > 0) return true;
    return frame.label !== null && (frame.label.container || !isCapitals(block.text) || isCapitals(state.nodes[frame.node]!.block.text));
  };
  while (stack.length > 0 && !isHolder(stack.at(-1)!)) stack.pop();
}

function placeBullet(state: State, block: Block): void {
  const stated = block.level > 0 && block.stated;
  const { stack } = state;
  while (stack.length > 0 && closesForBullet(stack.at(-1)!, block, stated)) stack.pop();
  const scope = stack.at(-1) ?? null;
  const id = state.ids.count(`${scope?.id ?? 'intro'}.i`);
  const nested = scope?.type === 'bullet';
  const parent = leadInOfBullet(state, block) ?? (nested ? scope.node : (scope?.node ?? state.title));
  const node = addNode(state, block, id, { parent });
  if (stack.length < deepest) {
    stack.push({ type: 'bullet', node, id, level: block.level, indent: block.indent, treeParent: parent, label: null });
  }
}

/** The paragraph above the list, unless it stands inside an item of the same list. */
function leadInOfBullet({ leadIn, nodes }: State, block: Block): number | null {
  if (leadIn === null) return null;
  return block.level === 0 || nodes[leadIn]!.block.level < block.level ? leadIn : null;
}

function closesForBullet(frame: Frame, block: Block, stated: boolean): boolean {
  if (frame.type === 'heading') return false;
  if (frame.type === 'item') return stated && frame.level > block.level;
  return stated ? frame.level >= block.level : frame.indent >= block.indent;
}

function placeBody(state: State, block: Block): void {
  closeBullets(state, block.stated ? block.level : 0);
  const scope = state.stack.at(-1) ?? null;
  const mark = block.kind === 'row' ? 'r' : block.kind === 'item' ? 'i' : 'p';
  const id = state.ids.count(`${scope?.id ?? 'intro'}.${mark}`);
  const node = addNode(state, block, id, { parent: scope?.node ?? state.title });
  state.leadIn = block.kind === 'paragraph' ? node : null;
}

/** Ends bulleted items that a block nested `level` deep does not belong to. */
function closeBullets(state: State, level: number): void {
  const { stack } = state;
  while (stack.length > 0) {
    const top = stack.at(-1)!;
    const closes =
      (top.type === 'bullet' && top.level >= 0 && (level === 0 || top.level > level)) ||
      (top.type === 'item' && level > 0 && top.level > level);
    if (!closes) return;
    stack.pop();
  }
}

function addNode(
  state: State,
  block: Block,
  id: string,
  { parent, label = null, labelLength = 0 }: { parent: number | null; label?: Label | null; labelLength?: number },
): number {
  const depth = parent === null ? 0 : state.nodes[parent]!.depth + 1;
  return state.nodes.push({ id, block, label, labelLength, parent, depth }) - 1;
}
