import type { DraftLineFacts } from '../draft-facts.js';
import type { CodingRule, RuleHit } from '../rule.js';

/** X12 005010X222A1, SV107: up to four pointers, each 1–12. */
const MOST_POINTERS = 4;
const LAST_POSITION = 12;

export const pointers: CodingRule = {
  id: 'CR-060',
  name: 'pointers',
  severity: 'hard',
  source: 'X12 005010X222A1, loop 2400 SV107; CMS-1500 item 24E',
  summary: 'Each line points to one to four different diagnoses of the claim.',
  example: '99213 pointing to the 3rd of 2 diagnoses',
  check: ({ diagnoses, lines }) => lines.flatMap((line) => lineHits(line, diagnoses.length)),
};

function lineHits(line: DraftLineFacts, diagnosisCount: number): RuleHit[] {
  const { pointers: pointed, target, code } = line;
  if (pointed.length === 0) return [{ targets: [target], message: `${code} points to no diagnosis. Choose the one it was done for.` }];
  const hits: RuleHit[] = [];
  const missing = pointed.filter(
    (pointer) => !Number.isInteger(pointer) || pointer < 1 || pointer > Math.min(diagnosisCount, LAST_POSITION),
  );
  const unique = [...new Set(pointed)];
  const kept = unique.filter((pointer) => !missing.includes(pointer)).slice(0, MOST_POINTERS);
  const fix =
    kept.length > 0
      ? { fix: { kind: 'set-pointers' as const, line: line.number, pointers: kept, label: `Point to ${kept.join(', ')}` } }
      : {};
  if (missing.length > 0)
    hits.push({ targets: [target], message: `${code} points to diagnosis ${missing.join(', ')}, which is not on the claim.`, ...fix });
  if (unique.length < pointed.length) hits.push({ targets: [target], message: `${code} points to the same diagnosis twice.`, ...fix });
  if (unique.length > MOST_POINTERS)
    hits.push({ targets: [target], message: `${code} points to ${unique.length} diagnoses, a line takes ${MOST_POINTERS}.`, ...fix });
  return hits;
}
