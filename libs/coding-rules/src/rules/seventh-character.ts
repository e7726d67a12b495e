import { dotted } from '@chartwright/primitives';
import { withSeventhCharacter } from '@chartwright/terminology';
import { diagnosisStatus } from '../diagnosis-status.js';
import type { CodingRule, Fix } from '../rule.js';

export const seventhCharacter: CodingRule = {
  id: 'CR-004',
  name: 'seventh-character',
  severity: 'hard',
  source: 'ICD-10-CM Official Guidelines I.A.4 and I.A.5; sevenChrDef of the tabular list',
  summary: 'Where the tabular list asks for a 7th character it stands in seventh place, with X as placeholder before it.',
  example: 'S52.531; W25.A',
  check: (facts) =>
    facts.diagnoses.flatMap((diagnosis) => {
      const status = diagnosisStatus(facts, diagnosis);
      if (status.kind !== 'seventh-character') return [];
      const { shown, code } = diagnosis;
      const { base, characters } = status;
      const billable = new Set(facts.context.codeBook.billableBelow(base));
      const allowed = characters.filter(({ character }) => billable.has(withSeventhCharacter(base, character)));
      const written = code.length > base.length ? code.at(-1) : undefined;
      const meant = allowed.find(({ character }) => character === written);
      if (meant) {
        const complete = dotted(withSeventhCharacter(base, meant.character));
        const fix: Fix = { kind: 'replace-codes', remove: [shown], add: [complete], label: `Use ${complete}` };
        return [{ targets: [shown], message: `In ${shown} the 7th character is not in seventh place. Write ${complete}.`, fix }];
      }
      const list = allowed.map(({ character }) => character).join(', ');
      const message = written
        ? `${shown}: "${written}" is no 7th character here. Choose ${list} at ${dotted(base)}.`
        : `${shown} needs a 7th character: ${list}.`;
      return [{ targets: [shown], message }];
    }),
};
