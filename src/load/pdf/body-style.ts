import type { Line } from './line.js';

/** How the running text of a document is set: what differs from it may be a heading. */
export interface BodyStyle {
  size: number;
  /** Whether no word of a line is in a font of the running text: bold or italic, most likely. */
  isSetOff(line: Line): boolean;
}

/** Scripts that a document may use a font each for. */
const scripts = [/\p{Script=Latin}/u, /\p{Script=Thai}|[\uF700-\uF71A]/u, /\p{L}/u];

export function readBodyStyle(lines: readonly Line[]): BodyStyle {
  const size = commonest(lines.flatMap((line) => line.pieces.map((piece) => [round(piece.size), piece.text.length])));
  const fonts = scripts.map((_, script) =>
    commonest(
      lines.flatMap(({ pieces }) =>
        pieces
          .filter((piece) => round(piece.size) === size && scriptOf(piece.text) === script)
          .map(({ font, text }) => [font, text.length] as const),
      ),
    ),
  );
  const isSetOff = ({ pieces }: Line) => {
    const worded = pieces.filter(({ text }) => scriptOf(text) >= 0);
    return worded.length > 0 && worded.every(({ font, text }) => font !== fonts[scriptOf(text)]);
  };
  return { size: size ?? 10, isSetOff };
}

function scriptOf(text: string): number {
  return scripts.findIndex((script) => script.test(text));
}

/** To half a point. */
export function round(size: number): number {
  return Math.round(size * 2) / 2;
}

function commonest<T>(weighted: Iterable<readonly [T, number]>): T | undefined {
  const weights = new Map<T, number>();
  for (const [value, weight] of weighted) weights.set(value, (weights.get(value) ?? 0) + weight);
  let best: T | undefined;
  for (const [value, weight] of weights) if (best === undefined || weight > weights.get(best)!) best = value;
  return best;
}
