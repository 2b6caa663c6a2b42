import type { Region } from './find-regions.js';
import type { Line } from './line.js';

/** Where the lines of a column begin and end. */
export interface Column {
  left: number;
  right: number;
  /** Usual distance from one line to the next, in heights of type. */
  pitch: number;
}

/** Columns with fewer lines do not show how far theirs would reach. */
const LINES_THAT_TELL = 6;

/** How far a short column may be indented from the one that it belongs to: it is a list, then. */
const MOST_INDENT = 72;

/** Edges of the text of each region; of those with few lines, the edges of the narrowest column that they fit into. */
export function measureColumns(regions: readonly Region[]): (region: Region) => Column {
  const pitch = usualPitch(regions);
  const own = new Map(regions.flatMap((region) => (region.kind === 'text' ? [[region, edgesOf(region.lines)] as const] : [])));
  const telling = [...own].filter(([region]) => region.kind === 'text' && region.lines.length >= LINES_THAT_TELL).map(([, edges]) => edges);
  telling.sort((one, other) => one.right - one.left - (other.right - other.left));
  const widest = telling.at(-1);
  return (region) => {
    const edges = own.get(region as Region & { kind: 'text' })!;
    const isFew = region.kind === 'text' && region.lines.length < LINES_THAT_TELL;
    const fits = ({ left, right }: typeof edges) => left <= edges.left + 2 && edges.left - left < MOST_INDENT && right >= edges.right - 2;
    if (isFew) return { ...(telling.find(fits) ?? edges), pitch };
    // A page of nothing but list items stands as far to the right as on any other page.
    const isWhole = widest && edges.right - edges.left > (widest.right - widest.left) * 0.75;
    return { left: isWhole && fits({ ...widest, right: edges.right }) ? widest.left : edges.left, right: edges.right, pitch };
  };
}

function edgesOf(lines: readonly Line[]): { left: number; right: number } {
  const from = { left: Number.POSITIVE_INFINITY, right: Number.NEGATIVE_INFINITY };
  return lines.reduce((edges, { left, right }) => ({ left: Math.min(edges.left, left), right: Math.max(edges.right, right) }), from);
}

/** The commonest distance between lines that follow each other, in heights of type. */
function usualPitch(regions: readonly Region[]): number {
  const counts = new Map<number, number>();
  for (const region of regions) {
    if (region.kind !== 'text') continue;
    region.lines.slice(1).forEach((line, index) => {
      const above = region.lines[index]!;
      const pitch = Math.round(((line.y - above.y) / line.size) * 20) / 20;
      if (pitch < 0.9 || pitch > 2.6 || Math.abs(line.size - above.size) > 0.3) return;
      // A line that is broken off has another right below; one that ends a paragraph tells nothing.
      const weight = /[.;:!?]$/.test(above.text) ? 1 : 3;
      counts.set(pitch, (counts.get(pitch) ?? 0) + weight);
    });
  }
  let best = 1.2;
  let most = 0;
  for (const [pitch, count] of counts) {
    const near = count + (counts.get(Math.round((pitch + 0.05) * 20) / 20) ?? 0);
    if (near > most || (near === most && pitch < best)) [best, most] = [pitch, near];
  }
  return best + 0.05;
}
