const SPOKEN = /\b(period|full stop|comma)\b(?=\s|$)/gi;
const LEAST_SPOKEN = 3;

/** A dictation that nobody typed up speaks its stops: "no wheeze period Heart regular period". Written as stops, of the same length. */
export function writeSpokenStops(text: string): string {
  const ends = text.match(/\b(?:period|full stop)(?=\s+(?:[A-Z]|next paragraph|new paragraph|new line)|\s*(?:\n|$))/g) ?? [];
  if (ends.length < LEAST_SPOKEN) return text;
  return text.replace(SPOKEN, (word) => (word.toLowerCase() === 'comma' ? ',' : '.').padEnd(word.length));
}
