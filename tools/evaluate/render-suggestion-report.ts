import type { CodeBookView } from '@chartwright/terminology';
import type { EvidenceSpan, Suggestion, SuggestionResult, WhyNotAnswer } from '@chartwright/suggestions';

const quote = ({ quote: text, section, start }: EvidenceSpan): string =>
  `"${text.replace(/\s+/g, ' ')}" (${section.replaceAll('_', ' ')}, ${start})`;

/** Plain text for a terminal: what would be coded, with the words that prove it, and what was seen and left out. */
export function renderSuggestionReport(result: SuggestionResult, answers: readonly WhyNotAnswer[], standIns: string): string {
  const proposedCodes = new Set(result.proposed.map(({ code }) => code));
  const listed = result.ranked.filter(({ code }) => !proposedCodes.has(code)).slice(0, 10);
  return [
    `Engine ${result.engineVersion}, ICD-10-CM ${result.releases.icd10cm}, HCPCS ${result.releases.hcpcs ?? 'not loaded'}`,
    standIns,
    unreadRemark(result.unreadCharacters),
    section(
      'Proposed',
      result.proposed.map((each, at) => suggestionLines(each, `${at + 1}.`)),
    ),
    section(
      'Ranked below',
      listed.map((each) => suggestionLines(each, '-')),
    ),
    section(
      'Procedures',
      result.procedures.map((each) =>
        [
          `- ${each.code}${each.modifiers.map((modifier) => `-${modifier}`).join('')} x${each.units}  ${each.label}`,
          ...each.supports.map((fact) => `    + ${fact}`),
          ...each.wouldNotSupport.map((fact) => `    - ${fact}`),
        ].join('\n'),
      ),
    ),
    section(
      'Seen, not suggested',
      result.seenNotSuggested.map(
        ({ span, reason, trigger, codes }) =>
          `- ${quote(span)}: ${reason.replaceAll('_', ' ')}${trigger ? ` (${trigger})` : ''} [${codes.map(dottedCode).join(', ')}]`,
      ),
    ),
    section(
      'Ask the provider',
      result.gaps.map(({ statement, queryDraft }) => `- ${statement} ${queryDraft}`),
    ),
    section(
      'Why not',
      answers.map(({ code, label, explanation }) => `- ${code} ${label ?? ''}: ${explanation}`),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** A release that does not serve the day is the nearest at hand, and the reader has to know; empty when all are in force. */
export function nearestReleaseRemark(view: Pick<CodeBookView, 'releaseOf'>, dateOfService: string): string {
  const nearest = (['icd10cm', 'hcpcs'] as const).flatMap((system) => {
    const release = view.releaseOf(system);
    return release && (release.isBeyondNewest || release.isBeforeOldest) ? [`${SYSTEM_NAMES[system]} ${release.name}`] : [];
  });
  if (nearest.length === 0) return '';
  return nearest.length === 1
    ? `${nearest.join()} is not in force on ${dateOfService}: it is the nearest loaded release.`
    : `${nearest.join(' and ')} are not in force on ${dateOfService}: they are the nearest loaded releases.`;
}

const SYSTEM_NAMES = { icd10cm: 'ICD-10-CM', hcpcs: 'HCPCS' } as const;

const dottedCode = (code: string): string => (code.length > 3 && !code.includes('.') ? `${code.slice(0, 3)}.${code.slice(3)}` : code);

const unreadRemark = (characters: number): string =>
  characters === 0 ? '' : `The text is too long to be read whole: its last ${characters} characters were not read.`;

const section = (title: string, lines: readonly string[]): string => (lines.length === 0 ? '' : `${title}\n${lines.join('\n')}`);

function suggestionLines(
  { code, label, confidence, isFirstListed, evidence, ingredients, rulesApplied }: Suggestion,
  mark: string,
): string {
  return [
    `${mark} ${code}  ${label}  ${Math.round(confidence * 100)} %${isFirstListed ? '  first-listed' : ''}`,
    ...evidence.map((span) => `    ${quote(span)}`),
    ...ingredients.map(({ sign, fact }) => `    ${sign} ${fact}`),
    ...(rulesApplied.length > 0 ? [`    rules ${rulesApplied.join(', ')}`] : []),
  ].join('\n');
}
