/** What is wrong with a text that should be JSON, and where; null where nothing is. */
export function findJsonFault(text: string): { offset: number; fault: string } | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    const { message } = error as SyntaxError;
    const position = /position (\d+)/.exec(message)?.[1];
    const fault = message.replace(/ in JSON at position.*$/, '').replace(/,? ?(?:\.\.\.)?".*is not valid JSON$/s, '');
    return { offset: position === undefined ? searchFault(text) : Number(position), fault };
  }
}

/** The engine names no position for a token that begins nothing: it ends the shortest beginning that has the fault. */
function searchFault(text: string): number {
  const isFaulty = (length: number): boolean => {
    try {
      JSON.parse(text.slice(0, length));
      return false;
    } catch (error) {
      return (error as SyntaxError).message.endsWith('is not valid JSON');
    }
  };
  let [low, high] = [0, text.length + 1];
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (isFaulty(middle)) high = middle;
    else low = middle;
  }
  return low;
}
