/** Who bears what the payer did not pay (835 CAS01, claims.md §6). */
export const ADJUSTMENT_GROUPS = {
  CO: 'The practice, by its contract',
  PI: 'The payer cut it',
  OA: 'Neither, another reason',
  PR: 'The patient',
} as const;
export type AdjustmentGroup = keyof typeof ADJUSTMENT_GROUPS;

/** Denial categories and what is done next (claims.md §6.1). */
export const DENIAL_CATEGORIES = {
  contract: { label: 'Contract', next: 'Nothing to do: the rest of the charge is written off.' },
  patient: { label: 'The patient’s share', next: 'Bill the next payer, or the patient.' },
  eligibility: { label: 'Coverage', next: 'Check who covers the patient, correct the coverage, bill the right payer.' },
  information: { label: 'Missing or wrong entries', next: 'Correct what is named and send again, or send the records asked for.' },
  authorization: { label: 'Authorization or referral', next: 'Ask for it afterwards, or appeal.' },
  coding: { label: 'Coding', next: 'Give it to a coder: corrected claim or appeal.' },
  necessity: { label: 'Medical necessity', next: 'Read the coverage policy against the note, then appeal.' },
  benefit: { label: 'Not a benefit', next: 'Verify; the patient owes it where they were told before.' },
  timely: { label: 'Too late', next: 'Appeal with the proof that it was sent in time.' },
  duplicate: { label: 'Duplicate', next: 'Compare with the other claim; close, or send again with a modifier that tells them apart.' },
  otherPayer: { label: 'Another payer', next: 'Get the first payer’s answer and bill in the right order.' },
  enrolment: { label: 'Provider enrolment', next: 'Settle the enrolment with the payer, then send again.' },
  bundled: { label: 'Part of another service', next: 'Look at the modifiers of the global period.' },
  liability: { label: 'Work or accident', next: 'Bill whoever is liable for it.' },
} as const;
export type DenialCategory = keyof typeof DENIAL_CATEGORIES;

/** Numbers with words of our own: number | category | label. The official texts are licensed and not here. */
const TABLE = `
1 | patient | deductible
2 | patient | coinsurance
3 | patient | copayment
4 | coding | the modifier does not fit the service
5 | coding | the place of service does not fit the service
6 | coding | the service does not fit the age
7 | coding | the service does not fit the sex
8 | enrolment | the service does not fit the provider’s specialty
11 | coding | the diagnosis does not fit the service
15 | authorization | the authorization number is missing or another’s
16 | information | something on the claim is missing or wrong
18 | duplicate | the payer has it already
19 | liability | an injury at work
20 | liability | an accident somebody else is liable for
21 | liability | a car insurer comes first
22 | otherPayer | another payer comes first
23 | otherPayer | what the payer before this one decided
24 | eligibility | the patient is in a managed care plan
26 | eligibility | before the coverage began
27 | eligibility | after the coverage ended
29 | timely | sent too late
31 | eligibility | the payer does not know the patient
32 | eligibility | the payer does not cover this dependent
35 | benefit | the lifetime limit is reached
45 | contract | above the price agreed
49 | benefit | a routine service
50 | necessity | not needed by the payer’s rules
55 | necessity | experimental by the payer’s rules
56 | necessity | not proven by the payer’s rules
59 | contract | several services on one day
96 | benefit | not covered
97 | bundled | paid with another service
109 | eligibility | another payer has to have it
119 | benefit | the limit of the period is reached
125 | information | an error in how it was sent
129 | otherPayer | the earlier payer’s answer is wrong or missing
136 | otherPayer | the earlier payer’s rules were not followed
146 | coding | the diagnosis was not valid that day
151 | coding | more often than the payer takes
167 | necessity | this diagnosis is not covered
170 | enrolment | this kind of provider is not paid for it
181 | coding | the service code was not valid that day
182 | coding | the modifier was not valid that day
185 | enrolment | the provider may not perform it
197 | authorization | no authorization
198 | authorization | beyond what was authorized
204 | benefit | not in the patient’s plan
206 | information | a provider number is missing
207 | information | a provider number has the wrong form
208 | information | a provider number is not the one on file
222 | coding | more units than the payer takes
226 | information | the provider did not send what was asked for
227 | information | the patient did not send what was asked for
231 | coding | two services that exclude each other
234 | coding | not paid by itself
236 | coding | a pair of services that is not paid together
237 | contract | a penalty by law
243 | authorization | the network’s doctor did not authorize it
252 | information | records are asked for
253 | contract | the federal cut
272 | necessity | the coverage policy was not met
273 | necessity | beyond the coverage policy
288 | authorization | no referral
B7 | enrolment | the provider was not enrolled that day
B15 | bundled | the service it belongs to is missing
`;

export type AdjustmentReason = { category: DenialCategory; label: string };
const isCategory = (text: string): text is DenialCategory => Object.hasOwn(DENIAL_CATEGORIES, text);
const REASONS: ReadonlyMap<string, AdjustmentReason> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((row): [string, AdjustmentReason][] => {
      const [number = '', category = '', label = ''] = row.split('|').map((cell) => cell.trim());
      return isCategory(category) ? [[number, { category, label }]] : [];
    }),
);
const SHAPE = /^(?:[A-Z]\d{1,2}|[1-9]\d{0,2})$/;

/** `16`, `B7`: the shape of a reason's number, known to us or not. */
export function isAdjustmentReason(text: string): boolean {
  return SHAPE.test(text);
}

/** What a number means in our words; null for one that we have none for. */
export function adjustmentReason(number: string): AdjustmentReason | null {
  return REASONS.get(number) ?? null;
}

export const ADJUSTMENT_REASON_NUMBERS: readonly string[] = [...REASONS.keys()];
