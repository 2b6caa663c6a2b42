import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';

/** CommonMark with tables, strikethrough, task lists, footnotes and front matter. Heavy: to be imported when needed. */
export function parseMarkdown(text: string): Root {
  // The transform of literal autolinks looks for addresses a second time and gives what it finds no positions.
  const fromGfm = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
  return fromMarkdown(text, {
    extensions: [withoutAutolinks(gfm({ singleTilde: false })), frontmatter(['yaml', 'toml'])],
    mdastExtensions: [...fromGfm, frontmatterFromMarkdown(['yaml', 'toml'])],
  });
}

type Extension = ReturnType<typeof gfm>;

/**
 * Without literal autolinks: their text is the same whether it is a link or not, and to look for an address at every
 * letter takes half the time of parsing.
 */
function withoutAutolinks(extension: Extension): Extension {
  const text = Object.entries(extension.text ?? {}).map(([code, constructs]) => [code, [constructs ?? []].flat().filter(({ name }) => !name?.endsWith('Autolink'))] as const);
  return { ...extension, text: Object.fromEntries(text.filter(([, constructs]) => constructs.length > 0)) };
}
