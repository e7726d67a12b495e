import type { Sentence } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import type { Scope } from './assert-mentions.js';

/** Illnesses that are an event: named with an old date they are over (CR-035). What stays with the patient keeps its year of diagnosis. */
const EVENT =
  /^(?:A[0-3]|A4[0169]|B0[0129]|B27|B34|D65|E1[013][01]|G0[0-5]|G45|I2[126]|I30|I33|I40|I6[0-6]|I80|I82|J0|J1|J2[012]|J8[56]|J93|K2[5-8]|K35|K37|K5[67]|K8[015]|L0[0-5]|M00|N1[07]|N20|N30|N39|N4[145]|O0|R04|R55|R56|S|T[0-7]|U07)/;
/** "MI 2019", "stroke in 3/2018", "DKA (2024)", "pneumonia, Nov 2021": the date right behind the words. */
const DATE_BEHIND =
  /^\s{0,2}(?:[(,]\s?)?(?:(?:in|on|of|back in|dx|dx'?d|around|circa|~)\s)?(?:(?:early|late|mid)[- ])?(?:(\d{1,2})\/(?:(\d{1,2})\/)?|(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s(?:\d{1,2},\s)?|(?:spring|summer|fall|autumn|winter)(?: of)?\s)?((?:19|20)\d\d|\d\d)(?!\d|[/.]\d|\s?(?:mg|mm|cm|%|x\b|days?|weeks?|wks?|months?|years?|yrs?))/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAY = 86_400_000;
/** An infarction is acute for four weeks (I21); a broken bone is under care for months, so only after a year is it surely past. */
const DAYS_UNTIL_PAST = { injury: 365, other: 28 };

/** Attacks of a lasting illness: their words are over with their date, the illness stays ("T2DM (DKA 2024)", "asthma, flare 2/2024"). */
const ATTACK = /^(?:dka|ketoacidosis|hhs|exacerbations?|flares?|flare-?up|attacks?|crisis)$/i;

export function datedAttacks(tokens: readonly Token[], sentence: Sentence, text: string, dateOfService: string): Scope[] {
  const scopes: Scope[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = tokens[at];
    if (!token || !ATTACK.test(token.written)) continue;
    const date = pastDate(text.slice(token.end, token.end + 40), dateOfService, DAYS_UNTIL_PAST.other);
    if (date !== null)
      scopes.push({ assertion: 'historical', trigger: date, triggerStart: at + 1, triggerEnd: at + 1, from: at, to: at + 1 });
  }
  return scopes;
}

/** "COPD stable, exacerbation 11/24": every attack that the text names has its old date. */
export const hasOnlyPastAttacks = (text: string, dateOfService: string): boolean =>
  [...text.matchAll(/\b(?:exacerbat\w*|flare\w*|AECOPD)/gi)].every(
    ({ index, 0: word }) => pastDate(text.slice(index + word.length), dateOfService, DAYS_UNTIL_PAST.other) !== null,
  );

/** The words of the date when the event named before it lies too long before the visit to be present; null otherwise. */
export function datedPast(code: string, behind: string, dateOfService: string): string | null {
  if (!EVENT.test(code)) return null;
  return pastDate(behind, dateOfService, code.startsWith('S') ? DAYS_UNTIL_PAST.injury : DAYS_UNTIL_PAST.other);
}

function pastDate(behind: string, dateOfService: string, days: number): string | null {
  const match = DATE_BEHIND.exec(behind);
  if (!match) return null;
  const [written, first, second, month, year = ''] = match;
  if (year.length === 2 && !first) return null;
  const visit = Date.parse(dateOfService);
  const latest = lastDayMeant({ first, second, month, year }, visit);
  return latest !== null && visit - latest > days * DAY ? written.trim() : null;
}

type WrittenDate = { first: string | undefined; second: string | undefined; month: string | undefined; year: string };

/** The latest day that the writing can mean, so that nothing recent is taken for past ("3/12" is a day or a month). */
function lastDayMeant({ first, second, month, year }: WrittenDate, visit: number): number | null {
  const full = year.length === 4 ? Number(year) : 2000 + Number(year);
  const readings: number[] = [];
  if (second) readings.push(Date.UTC(full, Number(first) - 1, Number(second)));
  else if (first) {
    readings.push(Date.UTC(full, Number(first), 0));
    // "3/12" without a year is the twelfth of March that came last.
    if (year.length === 2 && Number(year) <= 31) {
      const sameYear = Date.UTC(new Date(visit).getUTCFullYear(), Number(first) - 1, Number(year));
      readings.push(sameYear > visit ? Date.UTC(new Date(visit).getUTCFullYear() - 1, Number(first) - 1, Number(year)) : sameYear);
    }
  } else if (month) readings.push(Date.UTC(full, MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1, 0));
  else readings.push(Date.UTC(full, 11, 31));
  const past = readings.filter((each) => each <= visit);
  return past.length > 0 ? Math.max(...past) : null;
}

/** What says that it is over is a date, not a word of history. */
export const isDate = (trigger: string | null): boolean => trigger !== null && /(?:^|\D)(?:\d{1,2}\/|(?:19|20)\d\d)/.test(trigger);
