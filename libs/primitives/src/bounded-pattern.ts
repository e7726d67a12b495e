const LONGEST_PATTERN = 300;
/** Ways in which the pattern may try one text of `LONGEST_TEXT` characters; each costs a few steps. */
const MOST_WAYS = 10_000;
const LONGEST_TEXT = 80;

/** Lookaround, back references and names: nothing that a member number needs. */
const BEYOND = /\(\?(?!:)|\\[1-9k]/;
const PART = /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?:)?|\)|\||[*+?]\??|\{(\d+)(,(\d*))?\}\??|./gsu;

/**
 * A regular expression that somebody typed, and that is tried where everybody works: it compiles, and it cannot take longer than
 * a moment on a text of eighty characters, whatever they are. `(A+)+$` would take longer than the universe.
 */
export function isBoundedPattern(pattern: string): boolean {
  if (pattern.length > LONGEST_PATTERN || BEYOND.test(pattern) || !compiles(pattern)) return false;
  let ways = 1;
  /** For each open group, whether it holds a choice. */
  const groups: boolean[] = [];
  let endedGroup: boolean | null = null;
  for (const match of pattern.matchAll(PART)) {
    const [part] = match;
    const choices = choicesOf(part, match);
    if (choices !== null) {
      const isRepeated = choices.most > 1;
      if (endedGroup !== null && isRepeated && (endedGroup || choices.ways > 1)) return false;
      ways *= choices.ways;
      if (choices.ways > 1) markChoice(groups);
      endedGroup = null;
      continue;
    }
    endedGroup = part === ')' ? (groups.pop() ?? null) : null;
    if (endedGroup) markChoice(groups);
    if (part.startsWith('(')) groups.push(false);
    if (part === '|') {
      ways += 1;
      markChoice(groups);
    }
  }
  return ways <= MOST_WAYS;
}

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern) instanceof RegExp;
  } catch {
    return false;
  }
}

function markChoice(groups: boolean[]): void {
  if (groups.length > 0) groups[groups.length - 1] = true;
}

/** How often a quantifier may repeat what it stands behind, and between how many counts it chooses; null for what is none. */
function choicesOf(part: string, match: RegExpMatchArray): { most: number; ways: number } | null {
  const sign = part.charAt(0);
  if (sign === '?') return { most: 1, ways: 2 };
  if (sign === '*' || sign === '+') return { most: LONGEST_TEXT, ways: LONGEST_TEXT };
  if (sign !== '{' || match[1] === undefined) return null;
  const least = Number(match[1]);
  const most = match[2] === undefined ? least : match[3] === '' ? LONGEST_TEXT : Number(match[3]);
  return { most, ways: Math.min(LONGEST_TEXT, Math.max(1, most - least + 1)) };
}
