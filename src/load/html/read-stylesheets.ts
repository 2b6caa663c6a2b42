import { type Document, attribute, descend, isElement } from './dom.js';

/** A rule of a stylesheet that bears on numbers or bold type, for one selector. */
export interface StyleRule {
  selector: string;
  /** For what stands in front of the element (`::before`), not for the element. */
  before: boolean;
  declarations: ReadonlyMap<string, string>;
}

/** `@counter-style`: how a list is numbered beyond the usual ways. */
export interface CounterStyle {
  extends: string;
  prefix: string;
  suffix: string;
}

export interface Stylesheet {
  /** The weightier come later, as in the cascade. */
  rules: StyleRule[];
  counterStyles: ReadonlyMap<string, CounterStyle>;
}

const relevant = /^(?:counter-(?:reset|increment|set)|list-style(?:-type)?|font-weight|content)$/;

/** No page of text has more of them, and each is looked for in the whole page. */
const mostRules = 400;

/**
 * Reads the `<style>` elements of a page as far as they number its clauses: published Google Docs and many legal
 * pages have their numbers nowhere else. No full parser of CSS: what stands inside `@media` and the like is left out.
 */
export function readStylesheets(document: Document): Stylesheet {
  const rules: StyleRule[] = [];
  const counterStyles = new Map<string, CounterStyle>();
  for (const node of descend(document)) {
    if (!isElement(node) || node.name !== 'style' || /print/i.test(attribute(node, 'media'))) continue;
    const css = node.children.map((child) => (child.type === 'text' ? child.data : '')).join('');
    if (/counter|list-style|font-weight/.test(css)) readSheet(css, rules, counterStyles);
  }
  return { rules: rules.sort((left, right) => weigh(left.selector) - weigh(right.selector)), counterStyles };
}

function readSheet(css: string, rules: StyleRule[], counterStyles: Map<string, CounterStyle>): void {
  const text = css.replace(/\/\*[\s\S]*?\*\/|<!--|-->/g, ' ');
  let at = 0;
  while (rules.length < mostRules) {
    const open = text.indexOf('{', at);
    if (open < 0) return;
    const close = findClose(text, open);
    // A statement such as `@import …;` may stand in front of the selector.
    const head = text
      .slice(at, open)
      .replace(/^[\s\S]*;/, '')
      .trim();
    const body = text.slice(open + 1, close);
    const named = /^@counter-style\s+([\p{L}\p{M}\p{N}_-]+)$/u.exec(head)?.[1];
    if (named) counterStyles.set(named, readCounterStyle(readDeclarations(body)));
    else if (!head.startsWith('@')) addRules(head, readDeclarations(body), rules);
    at = close + 1;
  }
}

function findClose(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

function readDeclarations(body: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of body.matchAll(/([\w-]+)\s*:\s*((?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^;"'])*)/g)) {
    found.set(name.toLowerCase(), value.replace(/!important/i, '').trim());
  }
  return found;
}

function addRules(head: string, all: Map<string, string>, rules: StyleRule[]): void {
  const declarations = new Map([...all].filter(([name]) => relevant.test(name)));
  if (declarations.size === 0) return;
  for (const selector of head.split(',')) {
    const before = /::?(?:before|marker)\s*$/i.test(selector);
    rules.push({ selector: selector.replace(/::?(?:before|marker)\s*$/i, '').trim() || '*', before, declarations });
  }
}

function readCounterStyle(declarations: ReadonlyMap<string, string>): CounterStyle {
  const base = /^extends\s+([\p{L}\p{M}\p{N}_-]+)/u.exec(declarations.get('system') ?? '')?.[1] ?? 'decimal';
  return { extends: base, prefix: unquote(declarations.get('prefix') ?? ''), suffix: unquote(declarations.get('suffix') ?? '". "') };
}

/** The text of a CSS string, its escapes undone: `"\0025cf"` → ●. */
export function unquote(value: string): string {
  return value
    .replace(/^(["'])([\s\S]*)\1$/, '$2')
    .replace(/\\([0-9a-fA-F]{1,6})\s?/g, (_, code: string) => String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)))
    .replace(/\\(.)/g, '$1');
}

function weigh(selector: string): number {
  const count = (pattern: RegExp): number => selector.match(pattern)?.length ?? 0;
  return count(/#/g) * 10_000 + count(/[.[:]/g) * 100 + count(/(?:^|[\s>+~])[a-z]/gi);
}
