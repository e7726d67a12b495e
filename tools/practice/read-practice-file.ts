import { isNpi, isTimeZone } from '@chartwright/primitives';

type Person = { email: string; displayName: string };
type PracticeFields = {
  name: string;
  timeZone: string;
  npi: string;
  taxonomy: string;
  taxId: string;
  addressLine1: string;
  city: string;
  state: string;
  zip: string;
};

/** A practice, the firm that codes for it, and the first administrator of each. */
export type PracticeFile = { firm: { name: string }; practice: PracticeFields; firmAdministrator: Person; practiceAdministrator: Person };

const TEXT = /\S/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const FIELDS: readonly (readonly [path: string, shape: (text: string) => boolean, means: string])[] = [
  ['firm.name', (text) => TEXT.test(text), 'the name of the firm that codes'],
  ['practice.name', (text) => TEXT.test(text) && text.length <= 60, 'a name of at most 60 characters'],
  ['practice.timeZone', isTimeZone, 'a time zone like America/New_York'],
  ['practice.npi', isNpi, 'an NPI with a right check digit'],
  ['practice.taxonomy', (text) => /^[0-9A-Z]{9}X$/.test(text), 'a taxonomy code of ten characters'],
  ['practice.taxId', (text) => /^\d{9}$/.test(text), 'nine digits'],
  ['practice.addressLine1', (text) => TEXT.test(text) && text.length <= 55, 'a street address of at most 55 characters'],
  ['practice.city', (text) => TEXT.test(text) && text.length <= 30, 'a city of at most 30 characters'],
  ['practice.state', (text) => /^[A-Z]{2}$/.test(text), 'two capital letters'],
  ['practice.zip', (text) => /^\d{9}$/.test(text), 'nine digits'],
  ['firmAdministrator.email', (text) => EMAIL.test(text), 'an e-mail address'],
  ['firmAdministrator.displayName', (text) => TEXT.test(text), 'a name'],
  ['practiceAdministrator.email', (text) => EMAIL.test(text), 'an e-mail address'],
  ['practiceAdministrator.displayName', (text) => TEXT.test(text), 'a name'],
];

/** Reads the file, or throws one sentence that names every field at fault. */
export function readPracticeFile(text: string): PracticeFile {
  const given: unknown = parse(text);
  const faults = FIELDS.flatMap(([path, isRight, means]) => {
    const value = fieldOf(given, path);
    return typeof value === 'string' && isRight(value) ? [] : [`${path} has to be ${means}`];
  });
  if (faults.length > 0) throw new Error(`${faults.join('; ')}. Nothing was changed.`);
  const value = (path: string): string => String(fieldOf(given, path)).trim();
  const person = (of: string): Person => ({ email: value(`${of}.email`).toLowerCase(), displayName: value(`${of}.displayName`) });
  return {
    firm: { name: value('firm.name') },
    practice: {
      name: value('practice.name'),
      timeZone: value('practice.timeZone'),
      npi: value('practice.npi'),
      taxonomy: value('practice.taxonomy'),
      taxId: value('practice.taxId'),
      addressLine1: value('practice.addressLine1'),
      city: value('practice.city'),
      state: value('practice.state'),
      zip: value('practice.zip'),
    },
    firmAdministrator: person('firmAdministrator'),
    practiceAdministrator: person('practiceAdministrator'),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('the file is not JSON. Nothing was changed.');
  }
}

function fieldOf(given: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (part, key) => (typeof part === 'object' && part !== null ? Object.entries(part).find(([name]) => name === key)?.[1] : undefined),
      given,
    );
}
