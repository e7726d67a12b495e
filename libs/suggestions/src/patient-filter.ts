import type { CodeBookView } from '@chartwright/terminology';
import type { MentionFilter } from './mentions/find-mentions.js';
import type { Note } from './note.js';

const PREGNANCY =
  /\b(?:pregnan|gravid|IUP\b|G\d+\s?P\d|weeks? gestation|wks? gestation|prenatal|antepartum|postpartum|peripartum|trimester|EDD\b|LMP\b.*\bwk|obstetric|\d{1,2}w\d?d?\b|hyperemesis|gestational|miscarriage|abortion|(?:missed|threatened|spontaneous|incomplete) AB\b|preterm (?:labor|contractions)|gHTN\b|GDM\b|(?<!\b(?:h\/o|hx|history|prior|previous|past|last pregnancy)\b[^.\n]{0,20})(?:pre-?eclampsia|eclampsia|HELLP\b|placenta previa|advanced maternal age|polyhydramnios|oligohydramnios|ectopic))/i;
/** The weeks after a birth, told by the birth or by the feeding. */
const PUERPERIUM =
  /\bpp\b|\blactat\w+|\bbreast-?feed\w*|\b(?:POD\s?#?\d+|\d+ ?(?:d|days?|wks?|weeks?)\s+(?:pp|post-?partum|s\/p|after|from|post))\b[^.\n]{0,30}(?:\bC\/S|\bc-?section|\bcesarean|\bdelivery|\bNSVD|\bSVD|\bbirth)/i;
const OF_PUERPERIUM = /^O(?:72|8[5-9]|9[0-2])/;
const NOT_PREGNANT = /\b(?:not pregnant|denies pregnancy|pregnancy test (?:is |was )?neg|hcg neg|negative (?:urine )?(?:pregnancy|hcg))/i;

/** Codes the patient cannot have: another sex, another age, pregnancy chapter without a pregnancy, newborn chapter after infancy. */
export function patientFilter(note: Note, view: CodeBookView): MentionFilter {
  const allows = codesOfPatient(note, view);
  return ({ code }) => allows(code);
}

export function codesOfPatient(note: Note, view: CodeBookView): (code: string) => boolean {
  const { sex, ageInYears } = note.encounter;
  const isPregnancyNote = sex !== 'M' && PREGNANCY.test(note.text) && !NOT_PREGNANT.test(note.text);
  const isPuerperium = sex !== 'M' && ageInYears >= 12 && ageInYears < 60 && PUERPERIUM.test(note.text);
  const cache = new Map<string, boolean>();
  const allows = (code: string): boolean => {
    if (/^O/.test(code) && !isPregnancyNote && !(isPuerperium && OF_PUERPERIUM.test(code))) return false;
    if (/^P/.test(code) && ageInYears > 1) return false;
    if (sex === 'U') return true;
    const only = view.mce.allowedSex.get(code) ?? view.mce.allowedSex.get(firstBillable(view, code));
    return only === undefined || only === sex;
  };
  return (code) => {
    const known = cache.get(code);
    if (known !== undefined) return known;
    const answer = allows(code);
    cache.set(code, answer);
    return answer;
  };
}

const firstBillable = (view: CodeBookView, code: string): string => {
  let at = code;
  for (let depth = 0; depth < 5; depth += 1) {
    const child = view.children(at)[0];
    if (!child) return at;
    at = child.code;
  }
  return at;
};
