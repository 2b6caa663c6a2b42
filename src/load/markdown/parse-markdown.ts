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
    extensions: [gfm(), frontmatter(['yaml', 'toml'])],
    mdastExtensions: [...fromGfm, frontmatterFromMarkdown(['yaml', 'toml'])],
  });
}
