// British letter groups and the American ones of the official titles. The order matters: longer groups first.
const GROUPS: readonly [british: RegExp, american: string][] = [
  [/^oe(?=dema|soph|stro|strad)/, 'e'],
  [/oedema/, 'edema'],
  [/oesoph/, 'esoph'],
  [/haem/, 'hem'],
  [/aemi/, 'emi'],
  [/aesthe/, 'esthe'],
  [/^anae/, 'ane'],
  [/paed/, 'ped'],
  [/gynaec/, 'gynec'],
  [/caec/, 'cec'],
  [/faec/, 'fec'],
  [/aetiolog/, 'etiolog'],
  [/diarrhoea/, 'diarrhea'],
  [/rrhoe/, 'rrhe'],
  [/pnoea/, 'pnea'],
  [/coeliac/, 'celiac'],
  [/foet/, 'fet'],
  [/homoeo/, 'homeo'],
  [/manoeuv/, 'maneuv'],
  [/leuc(?=o|a|emi)/, 'leuk'],
  [/tumour/, 'tumor'],
  [/odour/, 'odor'],
  [/colour/, 'color'],
  [/humour/, 'humor'],
  [/labour/, 'labor'],
  [/behaviour/, 'behavior'],
  [/fibre/, 'fiber'],
  [/goitre/, 'goiter'],
  [/centre/, 'center'],
  [/titre/, 'titer'],
  [/sulph/, 'sulf'],
  [/caesar/, 'cesar'],
  [/naev/, 'nev'],
  [/orrhoid/, 'orrhoid'],
  [/paral?yse/, 'paralyze'],
  [/ischaem/, 'ischem'],
  [/mould/, 'mold'],
  [/plough/, 'plow'],
  [/grey/, 'gray'],
  [/tyre/, 'tire'],
  [/dyspnoe/, 'dyspne'],
  [/lipaemi/, 'lipemi'],
  [/isation/, 'ization'],
  [
    /ise(?=d$|$)(?<=[a-z]{5})(?<!exercise|exercised|otherwise|precise|disease|likewise|bruise|bruised|noise|promise|compromise|compromised|rise|raise)/,
    'ize',
  ],
];

/** `haemorrhage` → `hemorrhage`; American words come back unchanged. */
export function americanSpelling(word: string): string {
  if (word.length < 4) return word;
  let spelling = word;
  for (const [british, american] of GROUPS) spelling = spelling.replace(british, american);
  return spelling;
}
