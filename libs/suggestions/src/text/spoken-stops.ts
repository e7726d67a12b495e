const SPOKEN = /\b(period|full stop|comma)\b(?=\s|$)/gi;
const LEAST_SPOKEN = 3;

/** A dictation that nobody typed up speaks its stops: "no wheeze period Heart regular period". Written as stops, of the same length. */
export function writeSpokenStops(text: string): string {
  const ends = text.match(/\b(?:period|full stop)(?=\s+(?:[A-Z]|next paragraph|new paragraph|new line)|\s*(?:\n|$))/g) ?? [];
  if (ends.length < LEAST_SPOKEN && !isWithoutStops(text)) return text;
  return text.replace(SPOKEN, (word) => (word.toLowerCase() === 'comma' ? ',' : '.').padEnd(word.length));
}

/** Transcribed without a single stop or capital: every "period" but one that is told as a span of time is spoken. */
function isWithoutStops(text: string): boolean {
  const spoken =
    text.match(
      /(?<!\b(?:the|a|her|his|this|that|last|first|grace|global|waiting|time|rest)\s)\bperiod\b(?!\s+(?:of|pain|cramps?|was|is|ended|started))/g,
    ) ?? [];
  return spoken.length >= LEAST_SPOKEN && (text.match(/[a-z][.;]\s/g)?.length ?? 0) === 0;
}
