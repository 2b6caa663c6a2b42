/** As much of a fingerprint as tells the findings of a project apart; commands take it as the whole. */
export function shortFingerprint(fingerprint: string): string {
  return fingerprint.slice(0, 8);
}
