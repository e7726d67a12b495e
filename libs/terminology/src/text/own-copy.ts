/**
 * The same text as a string of its own. What is cut out of a file's text otherwise points into it, and a few words keep
 * megabytes in memory.
 */
export function ownCopy(text: string): string {
  // Engines copy what is shorter than this anyway.
  if (text.length < SHORTEST_SLICE) return text;
  const copy: unknown = JSON.parse(JSON.stringify(text));
  return typeof copy === 'string' ? copy : text;
}

const SHORTEST_SLICE = 13;
