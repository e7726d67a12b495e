import { withSeventhCharacter } from '@chartwright/terminology';
import {
  findEvents,
  findIndexedActivities,
  findIndexedMechanisms,
  findIndexedPlaces,
  type IndexedCause,
} from '../injury-story/find-indexed-cause.js';
import { ACTIVITIES, GENERAL_MECHANISMS, MECHANISMS, parseCauses, PLACES, type CausePattern } from '../vocabulary/external-causes.js';
import type { CodingState } from './coding-state.js';
import { vehicleAccident } from './vehicle-accidents.js';
import type { EvidenceSpan } from '../suggestion-types.js';
import type { Candidate } from '../candidates.js';

const mechanisms = parseCauses(MECHANISMS);
const generalMechanisms = parseCauses(GENERAL_MECHANISMS);
const activities = parseCauses(ACTIVITIES);
const places = parseCauses(PLACES);

/** CR-049: how, doing what and where; cause with the injury's encounter character, activity and place at the first encounter only. */
export function addExternalCauses(state: CodingState): void {
  const injury = state.proposed(INJURY);
  if (!injury) {
    rankCausesOfMentioned(state);
    return;
  }
  const story = storyOf(state);
  const last = Math.max(...state.allProposed(/./).map(({ at }) => at));
  const events = findEvents(state.note, story, (at, start) => !NOT_THE_EVENT.test(beforeIn(state, at, start)));
  const index = state.terms.causes;
  const indexed = findIndexedMechanisms(state.note, index, events);
  const cause = collisionIn(state, story) ?? firstIn(state, mechanisms, story) ?? indexed[0] ?? firstIn(state, generalMechanisms, story);
  const character = injury.code.at(6) ?? 'A';
  const seventh = /[ABC]/.test(character) ? 'A' : character === 'S' ? 'S' : 'D';
  if (cause) addCause(state, injury, { code: cause.code.replace(/X+$/, ''), span: cause.span, at: last + 1, seventh });
  const base = { ...injury, at: last + 3 };
  rankOthers(state, { base, causes: [...mechanisms, ...generalMechanisms], story, seventh, most: 2 });
  rankIndexed(state, { base, found: indexed, seventh });
  if (seventh !== 'A') return;
  addWorkStatus(state, injury, last + 4);
  rankOthers(state, { base, causes: activities, story, seventh, most: 2 });
  rankOthers(state, { base, causes: places, story, seventh, most: 2 });
  rankIndexed(state, { base, found: findIndexedActivities(state.note, index, events), seventh });
  rankIndexed(state, { base, found: findIndexedPlaces(state.note, index, events), seventh });
  const activity = firstIn(state, activities, story, ACTIVE_SENTENCE);
  if (activity)
    state.add(
      { ...injury, at: last + 2, evidence: [activity.span], isRankedOnly: !(SPORT.test(activity.code) || state.style === 'terse') },
      activity.code,
      'CR-049',
      'activity at the time of injury',
    );
  const place = firstIn(state, places, story);
  if (place && cause)
    state.add(
      { ...injury, at: last + 1.5, evidence: [place.span], isRankedOnly: !(state.style === 'narrative') },
      place.code,
      'CR-049',
      'place of the injury',
    );
}

/** Poisonings, toxic effects and venoms name their cause themselves (I.C.19.e). */
const INJURY = /^S|^T(?!3[6-9]|[45]|6[0-5]|7[89]|8)/;

/** An injury that the visit only comes to speak of: what the story tells of its cause is for the coder to choose. */
function rankCausesOfMentioned(state: CodingState): void {
  const injury = state.candidates.find(
    ({ code, assertion, section }) => INJURY.test(code) && assertion === 'present' && IS_OF_VISIT.has(section),
  );
  if (!injury) return;
  const story = storyOf(state);
  for (const causes of [mechanisms, generalMechanisms, activities])
    rankOthers(state, { base: injury, causes, story, seventh: 'A', most: 2 });
}

const IS_OF_VISIT: ReadonlySet<string> = new Set(['assessment', 'plan', 'history_of_present_illness', 'chief_complaint']);

/** Sport is reported as the activity; chores at home and in the yard mostly are not, and are ranked. */
const SPORT = /^Y93\.(?:[0-7]|B)/;

function collisionIn(state: CodingState, story: Story): { code: string; span: EvidenceSpan } | null {
  for (const { start, end } of story) {
    const found = vehicleAccident(state.note.text.slice(start, end));
    if (found) return { code: found.code, span: state.note.spanOf(start + found.at, start + found.at + found.length) };
  }
  return null;
}

const AT_WORK =
  /\b(?:(?:while|was|when|happened|occurred|injured|hurt|hours? ago|today|yesterday)[^.\n]{0,40}\b(?:at (?:his |her |the )?(?:work|job)|on the job|on duty)|at work (?:when|while|today|yesterday|this|on|last|breaking|lifting|doing|cutting|moving|unloading)|work(?:ers['’]?|place|[- ]related)? (?:comp(?:ensation)?\b|injury)|sent (?:over |here |in )?by (?:his|her|the) employer|employer['’]s injury form)/i;
const NOT_AT_WORK =
  /\b(?:not|denies|missed|return(?:ed|ing)? to|back to|off|out of|unable to|can(?:not)?|pain (?:at|with))\s+(?:\w+\s){0,3}$/i;

/** The work status goes with the first encounter of an injury that happened at work (I.C.20.k). */
function addWorkStatus(state: CodingState, injury: Candidate, at: number): void {
  const work = state.find(
    AT_WORK,
    (match, span) =>
      !['past_medical_history', 'social_history', 'plan'].includes(span.section) &&
      !NOT_AT_WORK.test(state.note.text.slice(Math.max(0, span.start - 40), span.start)),
  );
  if (work) state.add({ ...injury, at, evidence: [work.span] }, 'Y99.0', 'CR-049', 'it happened at work for pay');
}

type OtherCauses = { base: Candidate; causes: readonly CausePattern[]; story: Story; seventh: string; most: number };

/** Further mechanisms, activities and places that the story tells, for the coder to choose from. */
function rankOthers(state: CodingState, { base, causes, story, seventh, most }: OtherCauses): void {
  let count = 0;
  for (const cause of causes) {
    const found = count < most ? firstIn(state, [cause], story) : null;
    if (!found) continue;
    count += 1;
    const plain = found.code.replace(/X+$/, '').replace('.', '');
    for (const code of [plain, ...(READ_EITHER_WAY.get(plain) ?? [])])
      state.add(
        { ...base, evidence: [found.span], isRankedOnly: true },
        /^Y9/.test(code) ? code : withSeventhCharacter(code, seventh),
        'CR-049',
        'told in the story',
      );
  }
}

/** What the official index calls the event, its place and activity: the two fullest of each. */
function rankIndexed(
  state: CodingState,
  { base, found, seventh }: { base: Candidate; found: readonly IndexedCause[]; seventh: string },
): void {
  const codes = new Set<string>();
  for (const { code, span } of found) {
    if (codes.size >= 2) return;
    codes.add(code);
    state.add(
      { ...base, evidence: [span], isRankedOnly: true },
      /^Y9/.test(code) ? code : withSeventhCharacter(code, seventh),
      'CR-049',
      'told in the story, in the words of the external-cause index',
    );
  }
}

/** A slip on ice is mostly on one level; an unspecified fall often one on the same level. */
const READ_EITHER_WAY: ReadonlyMap<string, readonly string[]> = new Map([
  ['W000', ['W009']],
  ['W2209', ['W228']],
  ['W228', ['W2209']],
  ['X500', ['X501']],
  ['X501', ['X500', 'W1849']],
  ['W101', ['W1849']],
  ['W010', ['W1849', 'W1830']],
  ['W19', ['W1830']],
]);

function addCause(
  state: CodingState,
  injury: Candidate,
  { code, span, at, seventh }: { code: string; span: EvidenceSpan; at: number; seventh: string },
): void {
  const isProposed = !/^X50/.test(code) || (/^X50\.0/.test(code) && /strain|sprain/i.test(state.terms.view.find(injury.code)?.title ?? ''));
  state.add(
    { ...injury, at, evidence: [span], isRankedOnly: !isProposed },
    withSeventhCharacter(code.replace('.', ''), seventh),
    'CR-049',
    'how the injury happened',
  );
}

/** The sentences that tell how the injury came about: present illness and complaint, without social history and plan. */
function storyOf(state: CodingState): { start: number; end: number }[] {
  const kinds = new Set(['history_of_present_illness', 'chief_complaint', 'unknown', 'assessment']);
  return state.note.sections.filter(({ kind }) => kinds.has(kind)).map(({ start, end }) => ({ start, end }));
}

const NOT_THE_EVENT =
  /\b(?:no|denies|without|never|not|enjoys|avid|usually|plays for|able to|unable to|return to|returning to|resume|avoid|prior|previous|years? ago|history of|used to|would like to|difficulty|pain with|worse with|aggravated by|exacerbated by)\b[^.]{0,30}$/i;

/** The activity counts where the sentence tells of the injury, not where it tells of habits. */
const ACTIVE_SENTENCE =
  /\b(?:while|when|during|after|was|were|playing|at practice|collision|collided|(?:hit|tackled|kicked) by|(?:rolled|twisted|fell|injured|hurt|slipped|tripped|landed|collided|popped|felt a pop))\b/i;
const HABIT =
  /\b(?:participates|enjoys|league|avid|usually|regularly|able to play|has not been able|unable to|interferes|worse with|works as|limits)\b/i;

type Story = readonly { start: number; end: number }[];

function firstIn(
  state: CodingState,
  causes: readonly CausePattern[],
  story: Story,
  mustHold?: RegExp,
): { code: string; span: EvidenceSpan } | null {
  for (const { pattern, code } of causes) {
    for (const { start, end } of story) {
      const match = pattern.exec(state.note.text.slice(start, end));
      if (!match) continue;
      const at = start + match.index;
      const before = beforeIn(state, at, start);
      if (NOT_THE_EVENT.test(before)) continue;
      const sentence = `${before}${state.note.text.slice(at, at + 120).split(/[.\n]/)[0] ?? ''}`;
      if (mustHold && (!mustHold.test(sentence) || HABIT.test(sentence))) continue;
      return { code, span: state.note.spanOf(at, at + match[0].length) };
    }
  }
  return null;
}

const beforeIn = (state: CodingState, at: number, start: number): string =>
  state.note.text
    .slice(Math.max(start, at - 120), at)
    .split(/[.\n]/)
    .pop() ?? '';
