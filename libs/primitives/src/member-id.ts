import { isBoundedPattern } from './bounded-pattern.js';

/** What is wrong with a member number: nothing there, signs no card has, a length X12 does not take, no Medicare number, not this payer's. */
export type MemberIdFault = 'missing' | 'characters' | 'length' | 'medicare' | 'payer';
export type MemberIdRules = { claimFilingCode: string; memberIdPattern: string | null };

const SHORTEST = 2;
/** NM109 of 2010BA takes up to 80 characters. */
const LONGEST = 80;
/** CMS Medicare Beneficiary Identifier: 11 places, letters without S L O I B Z. */
const MEDICARE_BENEFICIARY_ID = /^[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y]{2}\d{2}$/;

const withoutGaps = (memberId: string) => memberId.replaceAll(/[ -]/g, '').toUpperCase();

/** CL-08: what a payer would send a claim back for. Gaps and small letters of the card do not count. */
export function payerMemberIdFault(memberId: string, { claimFilingCode, memberIdPattern }: MemberIdRules): MemberIdFault | null {
  const id = withoutGaps(memberId);
  if (id === '') return 'missing';
  if (claimFilingCode === 'MB' && !MEDICARE_BENEFICIARY_ID.test(id)) return 'medicare';
  // A pattern of before that could run for ever is not tried.
  if (memberIdPattern === null || id.length > LONGEST || !isBoundedPattern(memberIdPattern)) return null;
  return new RegExp(memberIdPattern).test(id) ? null : 'payer';
}

/** The same where a number is typed, and before it the signs and the length that a card can have. */
export function typedMemberIdFault(memberId: string, rules: MemberIdRules): MemberIdFault | null {
  const id = withoutGaps(memberId.trim());
  if (id === '') return 'missing';
  if (!/^[0-9A-Z]+$/.test(id)) return 'characters';
  if (id.length < SHORTEST || memberId.trim().length > LONGEST) return 'length';
  return payerMemberIdFault(memberId, rules);
}

const WORDS: Record<MemberIdFault, string> = {
  missing: 'Enter the member number. It is on the insurance card.',
  characters: 'A member number has only letters, digits, spaces and hyphens.',
  length: `A member number has ${SHORTEST} to ${LONGEST} characters.`,
  medicare: 'This is not a Medicare number: 11 characters, without the letters S, L, O, I, B and Z.',
  payer: 'This does not look like a member number of this payer. Compare it with the card.',
};
export const memberIdWords = (fault: MemberIdFault): string => WORDS[fault];
