import type { RuleFinding } from '@chartwright/coding-rules';
import type { DeskFinding } from '@chartwright/contracts';
import { findingKey, UNRELATED_CONDITIONS, type DraftContent } from '@chartwright/lifecycle';
import { fixEdits } from './fix-edits.js';

/** The findings as the desk shows them: under their rows, with their repair, and with the reason where one was kept. */
export function deskFindings(findings: readonly RuleFinding[], content: DraftContent, newId: () => string): DeskFinding[] {
  return findings.map((finding) => {
    const about = finding.about ? `/${finding.about}` : '';
    const key = findingKey(`${finding.ruleId}/${finding.rule}${about}`, stableTargets(finding.targets, content));
    const edits = finding.fix ? fixEdits(finding.fix, finding.targets, content, newId) : null;
    const canKeep = finding.override === 'reason' || finding.override === 'unrelated-conditions';
    const mustBeUnrelated = finding.override === 'unrelated-conditions';
    return {
      key,
      ruleId: finding.ruleId,
      severity: finding.severity,
      rowIds: finding.targets.flatMap((target) => rowIdOf(target, content) ?? []),
      message: finding.message,
      source: finding.source,
      noteText: finding.noteText ?? null,
      fix: finding.fix && edits && edits.length > 0 ? { label: finding.fix.label, edits } : null,
      canKeep,
      mustBeUnrelated,
      keptReason: canKeep ? keptReason(content, key, mustBeUnrelated) : null,
    };
  });
}

/** Where only unrelatedness lifts a finding, another reason is on record and lifts nothing. */
function keptReason(content: DraftContent, key: string, mustBeUnrelated: boolean): string | null {
  const reason = content.kept.find((kept) => kept.findingKey === key)?.reason ?? null;
  return mustBeUnrelated && !reason?.startsWith(UNRELATED_CONDITIONS) ? null : reason;
}

/** HARD, or SOFT without a reason: what stands between the coder and submitting. */
export function isOpen(finding: DeskFinding): boolean {
  return finding.severity !== 'hint' && finding.keptReason === null;
}

const LINE_TARGET = /^line:(\d+)$/;

function rowIdOf(target: string, content: DraftContent): string | undefined {
  const line = LINE_TARGET.exec(target);
  if (line) return content.lines[Number(line[1]) - 1]?.id;
  return content.diagnoses.find((diagnosis) => diagnosis.code === target)?.id;
}

/**
 * A line's number changes when lines move; its id does not, so a reason that was given stays given. It was given for the code
 * that stood there: another code on the line needs its own.
 */
function stableTargets(targets: readonly string[], content: DraftContent): string[] {
  return targets.map((target) => {
    const line = LINE_TARGET.exec(target);
    const found = line ? content.lines[Number(line[1]) - 1] : undefined;
    return found ? `${found.id}/${found.code}` : target;
  });
}
