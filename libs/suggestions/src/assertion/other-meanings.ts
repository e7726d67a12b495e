/**
 * Words that name a condition elsewhere and something else here (note-language: homonyms). code prefix | words of the mention as
 * written | the clause around it. "*" stands for any words. Where both fit, nothing of the patient is named.
 */
const OTHER_MEANINGS: readonly (readonly [RegExp, RegExp, RegExp])[] = [
  // A callus on a film is bone that heals.
  [/^L84/, /^callus/i, /\b(?:bridging|cort\w+|fracture|fx|union|nail(?:ing)?|films?|x-?rays?|xr|healing|osteotomy|bone|cast|formation)\b/i],
  // A red mucous membrane is no skin disease.
  [
    /^L53/,
    /erythem/i,
    /\b(?:antr\w+|gastri\w+|mucos\w+|esophag\w+|duoden\w+|colon\w*|rectal|vagin\w+|cervi\w+|pharyn\w+|throat|tonsil\w*|tympanic|TMs?|conjunctiv\w*|nasal|bladder|urethr\w+|vocal|laryn\w+|arytenoid\w*)\b/i,
  ],
  // "Skin checks every 6 months" announces screenings, it is none.
  [/^Z1[123]/, /./, /\b(?:every (?:\d|year|six|three|other)|q\s?\d+\s?(?:m|y|w))/i],
  // Hearing aids, a painful arc.
  [/^B20/, /^(?:[Aa]ids?|AID|arc)$/, /./],
  // PCP is mostly the doctor.
  [/^B59/, /./, /^(?!.*(?:pneumocystis|PJP|PCP pneumonia|pneumonia \(PCP)).*$/is],
  // A risk that is calculated is no disease.
  [/^I2510/, /^ASCVD/i, /\bASCVD\s*(?:10[- ]?y\w*\s*)?(?:risk|score|est\w*|calc\w*|\d|[:=<>]|of \d)/i],
  // The fistula of a dialysis is an access, the mark of an operation no disease of the skin.
  [/^L988/, /fistula/i, /\b(?:AV|arteriovenous|dialysis|HD|access|matur\w+|thrill|bruit|vascular|CKD|ESRD)\b/],
  [
    /^L90/,
    /scar/i,
    /\b(?:bx|biops\w+|surgical|excision\w*|TUR\w*|lumpectomy|incision\w*|operative|thyroidectomy|sternotomy|mastectomy)\b.{0,20}\bscar|\bscars?\b.{0,12}\b(?:healed|soft|clean|intact|flat)\b/i,
  ],
  // METs count exercise.
  [/^C79|^C80/, /^METs?$/i, /(?:[<>≥≤~=]\s?\d+(?:\.\d+)?|\d+(?:\.\d+)?|\bfew|\bfunction\w*|\bexercise|\bcapacity)\s*\+?\s*mets?\b/i],
  // Spasticity is part of the palsy that caused it.
  [/^R252|^M6283|^M624/, /^spastic/i, /./],
  // An examination that is due, done or reported is no encounter for it.
  [/^Z01[01]/, /./, /\b(?:eye|vision|hearing|dental|retinal) (?:exam\w*|test\w*|check\w*|screen\w*)\b/i],
  // A culture to be taken, an exercise test.
  [/^B951/, /^GBS$/, /\bGBS (?:at|@|swab|cx|culture|screen\w*|due|next|done|collected|pending)\b/],
  [
    /^F439/,
    /^stress$/i,
    /\b(?:nuclear|exercise|treadmill|pharmacologic|chemical) stress\b|\bstress (?:test\w*|nuc\w*|imaging|MRI|CMR|myoview|lexiscan|dobut\w*|ECG|EKG|perfusion|dose\w*|steroids?|ulcer\w*|hyperglyc\w*|echo\w*|MPI|if|incontinence|fracture)\b/i,
  ],
  // "Development normal, abnormal finding:" names no anomaly.
  [/^Q89/, /./, /\bdevelopment\b[^.\n]{0,24}\bnormal\b|\bnormal (?:growth|development)\b/i],
  // CA-125 is a marker.
  [/^C/, /^ca$/i, /\bCA[- ]?(?:125|19|15|27)/i],
  // The scar of an earlier birth is told by its own code.
  [/^L90|^O997/, /scar/i, /\b(?:uterine|cesarean|c-?section|hysterotomy|scar type|low transverse)\b/i],
  // The soft spot of an infant.
  [/^I48/, /^AF$/, /\bAF (?:is |was )?(?:open|flat|soft|sunken|bulging|full|OSF)\b|\bAFOSF\b/],
  // A depot steroid or hormone, not the contraceptive.
  [/^Z304/, /^depo$/i, /\bdepo[- ]?(?:medrol|testosterone|estradiol|lupron)\b/i],
  // A check of the pressure that is to come.
  [/^Z013/, /./, /\b(?:BP|pressure) check,? (?:in|every|next|at|weekly|monthly|daily|again|after)\b/i],
  // Blood pressure as a heading of vital signs.
  [/^Z013/, /./, /\bblood pressure\b/i],
];

export const hasOtherMeaning = (code: string, written: string, clause: string): boolean =>
  OTHER_MEANINGS.some(([prefix, words, around]) => prefix.test(code) && words.test(written.trim()) && around.test(clause));
