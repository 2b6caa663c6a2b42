/** White space as one blank, none at the ends: what a change of line breaks does not change. */
export function squeezeSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
