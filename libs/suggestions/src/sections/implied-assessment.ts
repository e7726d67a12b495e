const PLAN_WORD =
  /\b(?:start(?:ed)?|cont(?:inue)?|continues?|con't|refill(?:ed)?|increase|decrease|incr|decr|refer(?:red|ral)?|recheck|repeat|order(?:ed)?|add(?:ed)?|trial|stop|hold|taper|wean|f\/u|follow|rtc|monitor|check|obtain|schedule|rx|prescribe[d]?|counsel\w*|no change|at goal|supportive|PT|OT|MRI|labs|suction|amox\w*|ice|rest|splint|brace|boot|inject(?:ed|ion)|refuses?|declines?|switch|titrate|encourage|home|handout|restart(?:ed)?|resume)\b/i;
const PLAN_LINE =
  /^(?:rtc|f\/u|follow|return|recheck|call|ed\b|er\b|discussed|labs|refer|see|next|plan|all questions|time|total|will|continue|counsel|precautions|dispo)/i;
const PROBLEM_LINE =
  /^[ \t]*(?:[-*•#]|#?\d{1,2}[.)])?[ \t]*([A-Za-z][^.:;\n]{2,72}?)(?::[ \t]|[ \t][-–—]+[ \t]|\.[ \t]|,[ \t](?=\w+ing\b))(.*)$/;
const TOLD =
  /\b(?:is|was|were|are|has|had|have|presents?|reports?|denies|states?|he|she|his|her|we|my|i|pt|patient|exam|vs|bp|clear|normal|nl|wnl|neg)\b/i;
const MAX_TRAILING = 2;
const MAX_NAME_WORDS = 9;

type Line = { start: number; text: string };

/**
 * A note without headers often ends in its problems, each on a line of its own with its plan ("Recurrent falls: home PT"), or in a
 * numbered list. Gives the offset where they begin.
 */
export function impliedAssessment(text: string): number | null {
  const lines = linesOf(text);
  return numberedList(lines) ?? problemLines(lines);
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) if (match[0].trim() !== '') lines.push({ start: match.index, text: match[0] });
  return lines;
}

/** "1. Gout. 2. HTN" on one line, or a "1." and a "2." at the head of two lines; the last such list counts. */
function numberedList(lines: readonly Line[]): number | null {
  for (let at = lines.length - 1; at > 0; at -= 1) {
    const line = lines[at];
    if (!line || !/^[ \t]*#?1(?:[.)][ \t]*[A-Za-z]|[ \t]+[A-Z])/.test(line.text)) continue;
    const hasSecond =
      /\s#?2[.)][ \t]*[A-Za-z]/.test(line.text) ||
      lines.slice(at + 1, at + 8).some(({ text }) => /^[ \t]*#?2(?:[.)][ \t]*[A-Za-z]|[ \t]+[A-Z])/.test(text));
    return hasSecond ? line.start : null;
  }
  return null;
}

function problemLines(lines: readonly Line[]): number | null {
  let first = lines.length;
  let problems = 0;
  let others = 0;
  for (let at = lines.length - 1; at > 0; at -= 1) {
    const line = lines[at]?.text.trim() ?? '';
    if (isProblem(line)) {
      problems += 1;
      first = at;
    } else if (!PLAN_LINE.test(line) && (problems > 0 || (others += 1) > MAX_TRAILING)) break;
  }
  return problems < 2 ? null : (lines[first]?.start ?? null);
}

function isProblem(line: string): boolean {
  const match = PROBLEM_LINE.exec(line);
  const name = match?.[1] ?? '';
  if (name === '' || PLAN_LINE.test(name) || TOLD.test(name) || name.split(/\s+/).length > MAX_NAME_WORDS) return false;
  return PLAN_WORD.test((match?.[2] ?? '').slice(0, 80));
}
