/** Names the language of a text that no pack claims, for the error message; null where that is unsure, too. */
export async function nameLanguage(text: string): Promise<string | null> {
  const { eld } = await import('eld/small');
  const result = eld.detect(text.slice(0, 5000));
  return result.language !== '' && result.isReliable() ? result.language : null;
}
