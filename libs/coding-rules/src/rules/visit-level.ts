import { levelOf, medianLevel, settingOf, type VisitSetting } from '@chartwright/primitives';
import type { VisitDocumentation } from '../evaluation-management/visit-documentation.js';
import type { CodingRule } from '../rule.js';

export const visitLevel: CodingRule = {
  id: 'CR-150',
  name: 'visit-level',
  severity: 'soft',
  source: 'Office and other visit levels by decision making or total time, 2021 and 2023 revisions; coding-rules §4',
  summary: 'The visit’s level is the one its decision making or time supports, higher and lower alike.',
  example: '99215 with moderate decision making',
  check: ({ lines, context: { visit } }) =>
    lines.flatMap((line) => {
      const setting = settingOf(line.code);
      if (!visit || !setting || (visit.setting !== undefined && visit.setting !== setting)) return [];
      const supported = levelOf(visit, setting);
      if (!supported || supported === line.code) return [];
      const direction = supported < line.code ? 'supports no more than' : 'supports';
      return [
        {
          ...(visit.isConfirmed === false ? { severity: 'hint' as const } : {}),
          targets: [line.target],
          message: `${because(visit, setting)} ${direction} ${supported}, the line says ${line.code}.${visit.isConfirmed === false ? ' Look at it in the level helper.' : ''}`,
          fix: { kind: 'replace-line-code' as const, line: line.number, code: supported, label: `Use ${supported}` },
        },
      ];
    }),
};

function because({ elements, minutes, isConfirmed }: VisitDocumentation, setting: VisitSetting): string {
  const decision = elements ? `decision making ${medianLevel(elements)}` : null;
  const time = minutes !== undefined && setting !== 'emergency' ? `${minutes} minutes` : null;
  const words = [decision, time].filter((part) => part !== null).join(' with ');
  return isConfirmed === false ? `Read from the note, ${words}` : words.charAt(0).toUpperCase() + words.slice(1);
}
