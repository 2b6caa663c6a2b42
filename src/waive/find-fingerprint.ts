/** What a beginning of a fingerprint stands for among those that there are. */
export type Lookup = { found: string } | { candidates: string[] };

/** One that begins so; none, or several, come back as candidates. */
export function findFingerprint(beginning: string, fingerprints: Iterable<string>): Lookup {
  const candidates = [...new Set(fingerprints)].filter((fingerprint) => fingerprint.startsWith(beginning.toLowerCase())).sort();
  return candidates.length === 1 ? { found: candidates[0] as string } : { candidates };
}
