import { judge } from '../assertion/assert-mentions.js';
import type { Candidate } from '../candidates.js';
import { dotted } from '../ranking/rank-suggestions.js';
import { longTermDrugs } from '../vocabulary/long-term-drugs.js';
import type { CodingState } from './coding-state.js';

/**
 * Policy: drug, oxygen, tobacco and similar status codes go on the claim where the note is a terse problem list, whose every word is
 * meant to be coded, and their condition is coded too. In a narrative visit note they are ranked for the coder to add: a drug named in
 * running text shows treatment, not a status the provider reports.
 */
export function addStatusCodes(state: CodingState): void {
  const isOnClaim = state.style === 'terse';
  addDrugs(state, isOnClaim);
  addTobacco(state, isOnClaim);
  nameTobaccoProduct(state);
  addSmokeExposure(state, isOnClaim);
  addInsulinPump(state, isOnClaim);
  addOxygen(state, isOnClaim);
  addDialysis(state);
  addDoNotResuscitate(state);
  addFamilyHistory(state);
}

const STOPPED =
  /\b(?:stop(?:ped)?|discontinu\w*|d\/c(?:'d)?|off|complet\w*|finish\w*|allergic to|allergy|intoleran\w*|held|hold|failed|declin\w*|refus\w*|consider\w*|instead of|not on|never|prior|previously|no|may need|if|avoid|would|could|might|if|vs|or|apply(?:ing)? for|applied for|candidate for|prior auth\w* for|request(?:ed|ing)?|await\w*|discuss\w*|start|initiat\w*|given|324)\s+(?:\w+\s){0,2}$/i;
/** "6 mo warfarin, off since". */
const ENDED =
  /^[^.;\n]{0,14}[,(]?\s*(?:allerg\w+|intoleran\w+|off since|since stopped|then stopped|stopped|(?:was |were )?(?:discussed|considered|offered|declined|deferred|denied)|pending (?:approval|auth\w*|insurance)|not (?:yet )?started|if\b(?! tolerat)|completed|finished|now off|discontinued|(?:\d+ \w+ )?(?:post-?op )?advised)\b/i;
const TAKING = /\b(?:on|taking|takes|continues?|continued|cont|remains on|maintained on)\s+(?:\w+\s)?$/i;
/** The same substance as a spray, rinse or cream is not the long-term drug that the row means. */
const NOT_THIS_FORM =
  /^[\s,]*(?:\d+\s?mcg\s)?(?:nasal|spray|rinses?|irrigations?|cream|ointment|lotion|drops?|ophth\w*|shampoo|foam|patch|EC\b)/i;
const STARTED = /\b(?:start|initiat\w*|begin)\s+(?:\w+\s){0,2}$/i;
/** "Begin vedolizumab once approved": it is not taken yet. */
const START_WAITS = /^[^.;\n]{0,24}\b(?:once|when|after|pending|if|upon|unless|at next|next (?:visit|week|month))\b/i;

/** "Prednisone 40 mg daily for 5 days" is no long-term use. */
const SHORT_COURSE = /^[^.;]{0,40}\b(?:for|x)\s?(?:\d{1,2}|two|three|four|five|six|seven|ten|fourteen|a few)\s?(?:more\s)?(?:d|days?)\b/i;

function addDrugs(state: CodingState, isOnClaim: boolean): void {
  for (const drug of longTermDrugs) {
    const condition = state.candidates.find((each) => each.isProposed && drug.conditions.some((prefix) => each.code.startsWith(prefix)));
    if (!condition || state.proposed(/^O244/)) continue;
    const found = state.find(drug.pattern, (match, span) => isTaken(state, match, span.start));
    if (!found) continue;
    const isShort =
      drug.code === 'Z79.52' && SHORT_COURSE.test(state.note.text.slice(found.span.end, found.span.end + 60).split('\n')[0] ?? '');
    const isSteady =
      drug.code !== 'Z79.52' ||
      /\ball (?:are )?long[- ]?term\b/i.test(state.note.text) ||
      /\b(?:chronic|long[- ]term|maintenance|daily|since (?:last|19|20)|indefinite\w*|for (?:many )?(?:years|months))/i.test(
        state.note.text.slice(Math.max(0, found.span.start - 40), found.span.end + 40),
      ) ||
      /^(?:Z94|M353|M31[56]|E27|E89)/.test(condition.code);
    const isOpioidChronic =
      drug.code !== 'Z79.891' || /\b(?:chronic|long[- ]term|maintenance|pain contract|stable on)\b/i.test(state.note.text);
    state.add(
      { ...condition, at: lastPlace(state), evidence: [found.span], isRankedOnly: !(isOnClaim && isSteady && !isShort && isOpioidChronic) },
      drug.code,
      'CR-038',
      `taken for ${dotted(condition.code)}`,
    );
  }
}

function isTaken(state: CodingState, match: RegExpMatchArray, start: number): boolean {
  const before =
    state.note.text
      .slice(Math.max(0, start - 40), start)
      .split(/[.;\n]/)
      .pop() ?? '';
  if (NOT_THIS_FORM.test(state.note.text.slice(start + match[0].length, start + match[0].length + 24)) || /\bnasal\s+$/i.test(before))
    return false;
  if (ENDED.test(state.note.text.slice(start + match[0].length, start + match[0].length + 40))) return false;
  if (STARTED.test(before)) return !START_WAITS.test(state.note.text.slice(start + match[0].length, start + match[0].length + 40));
  if (STOPPED.test(before)) return false;
  if (TAKING.test(before)) return true;
  return isAffirmed(state, start, start + match[0].length);
}

function isAffirmed(state: CodingState, start: number, end: number): boolean {
  const words = state.note.words.slice(state.note.wordAt(start), state.note.wordAt(end)).map(({ from }) => from);
  const sentence = state.note.sentenceOfToken(words[0] ?? 0);
  if (!sentence || words.length === 0) return true;
  const { assertion } = judge(state.note.scopes(sentence), words);
  return assertion === 'present' || assertion === 'planned';
}

const lastPlace = (state: CodingState): number =>
  Math.max(0, ...state.candidates.filter(({ isProposed }) => isProposed).map(({ at }) => at)) + 1;

const FORMER =
  /\b(?:former smoker|ex[- ]smoker|(?:gave|given) up (?:smoking|cigarettes|tobacco)|(?:quit|stopped) (?:cigarettes|tobacco)|quit smoking|quit tobacco|quit (?:\d+|in)|stopped smoking|former tobacco|history of (?:smoking|tobacco)|smoked (?:\d|for)|smoked\b[^.;\n]{0,30}\buntil\b|previous smoker|prior smoker)\b/i;
const CURRENT =
  /\b(?:current(?:ly)? smok\w*|smokes|active smoker|continues to smoke|still smok\w*|smoker\b|\d(?:\.\d)?\s?ppd|packs? (?:per|a) day)\b/i;
const NEVER = /\b(?:never smok\w*|non-?smoker|nonsmoker|denies (?:smoking|tobacco)|no tobacco|no smoking)\b/i;
/** The tabular list asks for tobacco beside these. */
const TOBACCO_ASKED = /^(?:J4[0-7]|J96|J84|C3|I6|I70|I71|I73|I25|C67)/;
const TOBACCO_MATTERS = /^(?:J4|J1|J84|I1|I2|I5|I6|I7|C3|C67|C1|J96|J30|J32|K2|O|N52|Z12)/;

function addTobacco(state: CodingState, isOnClaim: boolean): void {
  if (state.proposed(/^F17|^Z720|^Z87891/)) return;
  const related = state.proposed(TOBACCO_ASKED) ?? state.proposed(TOBACCO_MATTERS);
  if (!related || NEVER.test(state.note.text)) return;
  const former = state.find(FORMER);
  const asked = TOBACCO_ASKED.test(related.code);
  if (former) {
    state.add(
      { ...related, at: lastPlace(state), evidence: [former.span], isRankedOnly: !(isOnClaim && asked) },
      'Z87.891',
      'CR-039',
      'former smoker',
    );
    return;
  }
  const current = state.find(CURRENT, (_match, span) => isAffirmed(state, span.start, span.end));
  if (current)
    state.add(
      { ...related, at: lastPlace(state), evidence: [current.span], isRankedOnly: !(isOnClaim && asked) },
      /cigar|ppd|pack/i.test(state.note.text) ? 'F17.210' : 'F17.200',
      'CR-039',
      'smokes',
    );
}

const PRODUCTS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:vap(?:e|es|ed|ing)|e-?\s?cig\w*|electronic cigarettes?|ENDS|juul|cigars?|pipe|hookah)\b/i, '9'],
  [/\b(?:chew\w*|snuff|smokeless|dip(?:s|ping)?|snus)\b/i, '2'],
  [/\b(?:cig(?:arette)?s?|ppd|packs?|pk)\b/i, '1'],
];

/** CR-039: the product is the fifth character of F17.2; in shorthand it may stand elsewhere in the note. */
function nameTobaccoProduct(state: CodingState): void {
  for (const dependence of state.allProposed(/^F172/)) {
    const statement = state.note.statements[dependence.statement];
    const heading = statement ? state.note.text.slice(statement.start, statement.end) : '';
    const inHeading = PRODUCTS.find(([words]) => words.test(heading));
    const isOpen = dependence.code[4] === '0';
    const product =
      inHeading ??
      (isOpen
        ? PRODUCTS.find(([words]) => state.find(words, (_match, span) => isAffirmed(state, span.start, span.end)) !== null)
        : undefined);
    if (product) state.recode(dependence, `F17.2${product[1]}${dependence.code[5] ?? '0'}`, 'CR-039');
  }
}

const SMOKE_EXPOSURE =
  /\b(?:second-?\s?hand smoke|passive smok\w*|environmental tobacco|tobacco smoke exposure|exposed to (?:tobacco |cigarette )?smoke|smokes? (?:in(?:side)?|at) (?:the )?(?:home|house|car))\b/i;

/** CR-039: others' smoke, where it bears on the airways. */
function addSmokeExposure(state: CodingState, isOnClaim: boolean): void {
  const related = state.proposed(/^J|^H6[56]|^Z00/);
  const found = related ? state.find(SMOKE_EXPOSURE) : null;
  if (
    !related ||
    !found ||
    /\b(?:no|denies|without)\b[^.;\n]{0,20}$/i.test(state.note.text.slice(Math.max(0, found.span.start - 30), found.span.start))
  )
    return;
  state.add(
    { ...related, at: lastPlace(state), evidence: [found.span], isRankedOnly: !isOnClaim },
    'Z77.22',
    'CR-039',
    "exposed to others' smoke",
  );
}

function addInsulinPump(state: CodingState, isOnClaim: boolean): void {
  const diabetes = state.proposed(/^E(?:08|09|10|11|13)/);
  const found = diabetes
    ? state.find(
        /\b(?:insulin pump|omnipod|tandem pump|t:slim|medtronic pump|CSII|on (?:an? )?pump|pump (?:\+|&|and|with|w\/) CGM|tubed pump)\b/i,
        (_match, span) => isAffirmed(state, span.start, span.end),
      )
    : null;
  if (diabetes && found)
    state.add({ ...diabetes, at: lastPlace(state), evidence: [found.span], isRankedOnly: !isOnClaim }, 'Z96.41', 'CR-038', 'insulin pump');
}

const OXYGEN =
  /\b(?:on\s+)?\d(?:\.\d)?\s?(?:L|liters?)(?:\/min)?\s+(?:of\s+)?(?:home |continuous |supplemental )?(?:O2|oxygen|NC\b)|\b(?:home|continuous|supplemental) (?:O2|oxygen)\b(?! (?:sats?\b|saturation|monitor|check))|\boxygen[- ]dependent\b|\bO2[- ]dep(?:endent)?\b|\bchronic(?:ally)? on (?:O2|oxygen)/i;

function addOxygen(state: CodingState, isOnClaim: boolean): void {
  const lung: Candidate | undefined = state.proposed(/^J96[12]/) ?? state.proposed(/^J4[34]|^J84|^I27/);
  if (!lung) return;
  const found = state.find(OXYGEN, (_match, span) => isAffirmed(state, span.start, span.end));
  const isHome = found && (/home|depend|chronic|continu/i.test(found.span.quote) || /^J96[12]/.test(lung.code));
  if (found && isHome)
    state.add({ ...lung, at: lastPlace(state), evidence: [found.span], isRankedOnly: !isOnClaim }, 'Z99.81', 'CR-038', 'oxygen at home');
}

function addDialysis(state: CodingState): void {
  const endStage = state.proposed(/^N186|^I120|^I132/);
  if (!endStage) return;
  const found = state.find(
    /\b(?:on (?:hemo|peritoneal )?dialysis|hemodialysis|on HD|HD (?:MWF|TTS|via|three|3x)|peritoneal dialysis|dialysis (?:MWF|TTS|three|3x|via))\b/i,
    (_match, span) => isAffirmed(state, span.start, span.end),
  );
  if (found)
    state.add(
      {
        ...endStage,
        at: lastPlace(state),
        evidence: [found.span],
        isRankedOnly: !(state.style === 'terse' || endStage.origin === 'heading'),
      },
      'Z99.2',
      'CR-038',
      'dialysis',
    );
}

/** An order of this visit or a standing one, as long as nobody only speaks about it. */
function addDoNotResuscitate(state: CodingState): void {
  const found = state.find(
    /\b(?:DNR(?:\/DNI)?|do[- ]not[- ]resuscitate)\b(?!\s*(?:discuss|talk|question|form given|declin))/,
    (_match, span) => isAffirmed(state, span.start, span.end),
  );
  const first = state.proposed(/./);
  if (found && first && !state.proposed(/^Z66/))
    state.add(
      { ...first, at: lastPlace(state), evidence: [found.span], isRankedOnly: state.style !== 'terse' },
      'Z66',
      'CR-038',
      'do not resuscitate',
    );
}

const RELATIVE =
  '(?:family (?:history|hx)|fam(?:ily)? hx|fhx|fh|father|mother|brother|sister|parent|dad|mom|sibling|aunt|uncle|grandmother|grandfather)';
const FAMILY_CANCERS: readonly (readonly [RegExp, string, RegExp])[] = [
  [
    new RegExp(`\\b${RELATIVE}\\b[^.\\n;]{0,40}\\b(?:colon|colorectal|rectal|crc|gastric|pancreatic)\\s*(?:ca\\b|cancer)?`, 'i'),
    'Z80.0',
    /^Z121|^K63|^D12|^Z86010/,
  ],
  [new RegExp(`\\b${RELATIVE}\\b[^.\\n;]{0,40}\\bbreast\\s*(?:ca\\b|cancer)`, 'i'), 'Z80.3', /^Z123|^N6[0-4]|^R92|^Z15/],
  [new RegExp(`\\b${RELATIVE}\\b[^.\\n;]{0,40}\\bprostate\\s*(?:ca\\b|cancer)`, 'i'), 'Z80.42', /^Z125|^R972/],
  [new RegExp(`\\b${RELATIVE}\\b[^.\\n;]{0,40}\\bmelanoma`, 'i'), 'Z80.8', /^Z1283/],
  [new RegExp(`\\b${RELATIVE}\\b[^.\\n;]{0,40}\\bovarian\\s*(?:ca\\b|cancer)`, 'i'), 'Z80.41', /^Z15/],
];

/** CR-036: only where it bears on this visit, that is with the matching screening or finding. */
function addFamilyHistory(state: CodingState): void {
  for (const [pattern, code, reason] of FAMILY_CANCERS) {
    const related = state.proposed(reason);
    const matches = [...state.note.text.matchAll(new RegExp(pattern.source, 'gi'))];
    const match = matches.find(({ index }) => isOwnProblem(state, index)) ?? matches[0];
    if (
      !match ||
      !(related ?? isOwnProblem(state, match.index)) ||
      /\b(?:no|neg|denies|negative)\b[^.\n]{0,20}$/i.test(state.note.text.slice(Math.max(0, match.index - 24), match.index)) ||
      /\b(?:no|neg|denies)\b/i.test(match[0])
    )
      continue;
    const base = related ?? { at: match.index, section: 'assessment' as const, statement: -1 };
    const isNamed = isOwnProblem(state, match.index) || (related !== undefined && /^Z12/.test(related.code) && state.style === 'terse');
    state.add(
      {
        at: isOwnProblem(state, match.index) ? match.index : base.at + 0.4,
        section: base.section,
        statement: base.statement,
        evidence: [state.note.spanOf(match.index, match.index + match[0].length)],
        isRankedOnly: !isNamed,
      },
      code,
      'CR-036',
      'bears on the screening',
    );
  }
}

/** "FHx breast cancer" as a line of the assessment is a reason for this visit. */
const isOwnProblem = (state: CodingState, at: number): boolean =>
  state.note.statements.some(
    ({ start, kind, section }) =>
      kind === 'heading' &&
      section.kind === 'assessment' &&
      at >= start &&
      at - start < 6 &&
      /^(?:\[x\])?\W*f/i.test(state.note.text.slice(start, start + 8)),
  );
