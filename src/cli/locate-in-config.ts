import { isNode, LineCounter, parseDocument } from 'yaml';

/** Where in a config a setting stands: ` (line 3, column 7)`. JSON is read as YAML, which holds all of it. */
export function locateInConfig(text: string): (path: readonly PropertyKey[]) => string {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  return (path) => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    if (!isNode(node) || !node.range) return '';
    const { line, col } = lineCounter.linePos(node.range[0]);
    return ` (line ${line}, column ${col})`;
  };
}
