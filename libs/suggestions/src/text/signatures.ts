/** Places of names with credentials and of signature lines: "Anna Beck, DO" says nothing about the patient. */
const CREDENTIALS =
  '(?:M\\.?D\\.?|D\\.?O\\.?|N\\.?P\\.?|PA-C|RN|LPN|APRN|ARNP|FNP(?:-?BC|-C)?|CNP|DNP|CNM|CRNA|DPM|DDS|DMD|PhD|PsyD|LCSW|LPC|DPT|FACP|FACC|FACS|FAAP|FAAFP|MPH|MBBS)';
/** Capitals throughout are rather an abbreviation before a right eye or a plan than a name. */
const NAME = "[A-Z][\\p{Ll}'’-]+(?: [A-Z]\\.?)?(?: [A-Z][\\p{Ll}'’]+(?:[A-Z-][\\p{L}]+)?){1,2}";
const NAMED_WITH_CREDENTIAL = new RegExp(`(?:Dr\\.? )?${NAME}, ?${CREDENTIALS}(?:,? ${CREDENTIALS})*(?![\\p{L}])`, 'gu');
const SIGNATURE_LINE =
  /^[ \t]*(?:electronically (?:signed|authenticated)|e-?signed|signed|dictated|transcribed|scribed|cosigned|attested|authenticated|attending|provider|physician|author|scribe)\b(?: (?:by|on|and|electronically|physician|provider))*[ \t]*[:,]?[ \t]*([^\n]*)$/gim;
const BEGINS_WITH_NAME = /^(?:Dr\b|\p{Lu}[\p{L}'’.-]* \p{Lu}|\d)/u;

/** A signature is short; a dictation in one paragraph that begins "Dictated but not read." is the whole note. */
const LONGEST_SIGNATURE = 160;

export type Stretch = { start: number; end: number };

export function findSignatures(text: string): Stretch[] {
  const named = [...text.matchAll(NAMED_WITH_CREDENTIAL)];
  const lines = [...text.matchAll(SIGNATURE_LINE)].filter(
    (match) => match[0].length <= LONGEST_SIGNATURE && BEGINS_WITH_NAME.test(match[1] ?? ''),
  );
  return [...named, ...lines].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
