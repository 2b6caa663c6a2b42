import { csv as csvFindings } from './csv.js';
import { github } from './github.js';
import { html } from './html.js';
import { json } from './json.js';
import { junit } from './junit.js';
import { markdown as markdownFindings } from './markdown.js';
import type { Reporter } from './reporter.js';
import { sarif } from './sarif.js';
import { changelogHtml, changelogJson, changelogMarkdown } from './changelog/reporters.js';
import { csv } from './tasks/csv.js';
import { markdown } from './tasks/markdown.js';
import { xliff } from './tasks/xliff.js';
import { text } from './text/text.js';

/** Every output format; a new one is its own file and a line here. */
export const reporters: readonly Reporter[] = [
  text,
  json,
  html,
  markdownFindings,
  csvFindings,
  sarif,
  junit,
  github,
  markdown,
  csv,
  xliff,
  changelogMarkdown,
  changelogHtml,
  changelogJson,
];
