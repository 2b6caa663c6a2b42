/** Two ends of which a text states one where another states the other. `denial` where a `not` before the one says the other. */
export type Contrast = readonly [one: string, other: string, kind?: 'denial'];
