import type { CodeDetail, ServiceFact } from '@chartwright/contracts';
import type { CodeBookView, MueEdit } from '@chartwright/terminology';
import { feeStatusWords } from './fee-status-words.js';

const MOST_PRIMARIES = 12;
const GLOBAL_WORDS: Readonly<Record<string, string>> = {
  '000': 'the day itself',
  '010': '10 days after',
  '090': 'the day before to 90 days after',
  MMM: 'maternity care',
  YYY: 'set by the contractor',
  ZZZ: 'that of the primary service',
};
/** MUE adjudication indicators in our words (CMS MUE table). */
const LIMIT_WORDS: Readonly<Record<MueEdit['adjudication'], string>> = {
  1: 'a line',
  2: 'a date of service, set by policy',
  3: 'a date of service, set clinically',
};

type Service = { code: string; title: string; isOfficial: boolean };

/** A service with what the edits and the fee schedule say of it. */
export function serviceDetail(view: CodeBookView, { code, title, isOfficial }: Service, isStarterSet: boolean): CodeDetail {
  const release = view.releaseOf(/^\d/.test(code) ? 'cpt' : 'hcpcs');
  return {
    kind: 'procedure',
    code,
    title,
    isBillable: true,
    releaseName: isOfficial ? (release?.name ?? null) : null,
    isReleaseInForce: !isOfficial || (!release?.isBeyondNewest && !release?.isBeforeOldest),
    isStarterSet,
    parents: [],
    siblings: [],
    children: [],
    billableBelow: 0,
    seventhCharacters: [],
    seventhCharactersFrom: null,
    nearby: [],
    notes: [],
    indexEntries: [],
    riskCategories: [],
    facts: [...feeFacts(view, code), ...editFacts(view, code)],
  };
}

function feeFacts(view: CodeBookView, code: string): ServiceFact[] {
  const source = `Medicare fee schedule ${view.releaseOf('mpfs')?.name ?? ''}`.trim();
  const indicators = view.feeIndicators(code).find(({ modifier }) => modifier === '') ?? view.feeIndicators(code)[0];
  if (!indicators) return [];
  const global = GLOBAL_WORDS[indicators.globalPeriod];
  return [
    { label: 'Status', value: feeStatusWords(indicators.status), source },
    ...(global ? [{ label: 'Global period', value: `${indicators.globalPeriod}: ${global}`, source }] : []),
    ...(indicators.bilateral === '1' ? [{ label: 'Modifier 50', value: 'may be used', source }] : []),
    ...(view.feeIndicators(code).some(({ modifier }) => modifier === '26')
      ? [{ label: 'Components', value: '26 and TC may be billed apart', source }]
      : []),
  ];
}

function editFacts(view: CodeBookView, code: string): ServiceFact[] {
  const source = `NCCI ${view.releaseOf('ncci')?.name ?? ''}`.trim();
  const limit = view.findMue(code);
  const addOn = view.addOns.find(code);
  const primaries = [...(addOn?.primaries ?? [])];
  const shown = primaries.slice(0, MOST_PRIMARIES).join(', ');
  return [
    ...(limit ? [{ label: 'Most units', value: `${limit.maximumUnits} ${LIMIT_WORDS[limit.adjudication]}`, source }] : []),
    ...(addOn
      ? [
          {
            label: 'Add-on to',
            value:
              shown === '' ? 'a primary service the contractor names' : primaries.length > MOST_PRIMARIES ? `${shown} and more` : shown,
            source,
          },
        ]
      : []),
  ];
}
