/**
 * What a clinician's words say in the words of the code titles. code prefixes ("*" for all) | pattern | words (word-forms.ts).
 * The pattern is searched without case in sentences about a problem of these codes.
 */
const IMPLIED_WORDS = `
M10 M1A M11 M12 M13 M19 M25 M05 M06 M08 M00 M86 M84 S92 | \\b(?:big|great|little|second|third|fourth|fifth) toes?\\b|\\btoes?\\b|\\b(?:first|1st) MTP|metatarsophalangeal|midfoot|podagra | ankle foot
M10 M1A M11 M12 M13 M19 M25 M05 M06 M08 M00 M86 | \\b(?:MCPs?|PIPs?|DIPs?|metacarpophalangeal|interphalangeal|fingers?|thumbs?)\\b | hand
M84.3 | \\b(?:metatars\\w+|navicular|calcane\\w+|cuboid|cuneiform)\\b | foot
M05 M06 M08 M15 M13 M10 M1A L40.5 | \\b(?:polyarticular|multiple joints|several joints|small joints) | multiple site
* | \\bfull[- ]thickness | complete
* | \\bpartial[- ]thickness|\\bhigh[- ]grade partial|\\bintrasubstance | incomplete partial
M65.3 | \\blong finger | middle finger
M65.3 S61 S60 S62 S63 | \\bpinky|\\bsmall finger|\\bfifth finger|\\b5th (?:finger|digit) | little finger
M65.3 S61 S60 S62 S63 | \\bpointer|\\bforefinger|\\bsecond (?:finger|digit)|\\b2nd (?:finger|digit) | index finger
M65.3 S61 S60 S62 S63 | \\bthird (?:finger|digit)|\\b3rd (?:finger|digit) | middle finger
M65.3 S61 S60 S62 S63 | \\bfourth (?:finger|digit)|\\b4th (?:finger|digit) | ring finger
C43 C44 D03 D04 D22 D23 | \\b(?:nasal|alar?|nostril|nose)\\b | nose
C43 C44 D03 D04 D22 D23 | \\b(?:forehead|temple|cheek|chin|jawline|brow|glabella|preauricular)\\b | face other
C43 C44 D03 D04 D22 D23 | \\b(?:helix|antihelix|earlobe|pinna|auricle|concha|tragus)\\b | ear auricular canal
C43 C44 D03 D04 D22 D23 | \\b(?:scalp|neck|nape|vertex|occiput)\\b | scalp neck
C43 C44 D03 D04 D22 D23 | \\b(?:back|chest|abdomen|trunk|flank|shoulder blade|buttock)\\b | trunk other part
C43 C44 D03 D04 D22 D23 | \\b(?:forearm|arm|hand|wrist|elbow|shoulder|finger)\\b | upper limb shoulder
C43 C44 D03 D04 D22 D23 | \\b(?:shin|calf|thigh|leg|knee|ankle|foot|hip|toe)\\b | lower limb hip
C43 C44 D03 D04 D22 D23 | \\b(?:lid|eyelid|canthus)\\b | eyelid canthus
C43 C44 D03 D04 D22 D23 | \\b(?:lip|vermilion)\\b | lip
K50 K51 | \\b(?:bloody (?:diarrhea|stools?|bowel)|blood (?:in|with|on) (?:the |her |his )?(?:stool|bowel|toilet)|bright red blood|rectal bleeding|hematochezia|BRBPR|passes? blood|blood per rectum) | rectum hemorrhage
K51 | \\bpancolitis|entire colon|whole colon|\\bto the cecum\\b | pancolitis
K51 | \\b(?:up )?to the splenic flexure|distal colitis|left[- ]sided | left sided
K51 | \\bproctosigmoid|rectosigmoid | rectosigmoiditis
K50 | \\bterminal ile(?:um|itis)|\\bileal|\\bsmall[- ]bowel | small intestine
K50 | \\bileocolonic|\\bileocolitis | both small large intestine
J30 | [-–:]\\s*(?:cats?|dogs?|animals?|pets?)\\b|\\b(?:cat|dog|animal|pet) (?:dander|hair|allerg\\w+) | animal cat dog hair dander
O14 | without severe features|w\\/o severe features|no severe features|non-?severe | mild moderate
J45 J44 | \\b(?:acting up|flar(?:e|ing)|exacerbat\\w+|attack) | acute exacerbation
J45 | \\bstatus asthmaticus | status asthmaticus
E11 E10 E13 | \\b(?:length[- ]dependent|stocking|polyneuropathy|distal symmetric) | polyneuropathy
E11 E10 E13 | \\bgastroparesis | gastroparesis
I82 | \\b(?:popliteal)\\b | popliteal vein
I82 | \\b(?:common femoral|superficial femoral|femoral)\\b | femoral vein
I82 | \\b(?:posterior tibial|anterior tibial)\\b | tibial vein
I82 | \\b(?:soleal|gastrocnemius|calf veins?)\\b | calf muscular vein
N63 N60 C50 D05 D24 | \\bUOQ\\b|upper[- ]outer | upper outer quadrant
N63 N60 C50 D05 D24 | \\bUIQ\\b|upper[- ]inner | upper inner quadrant
N63 N60 C50 D05 D24 | \\bLOQ\\b|lower[- ]outer | lower outer quadrant
N63 N60 C50 D05 D24 | \\bLIQ\\b|lower[- ]inner | lower inner quadrant
N63 N60 C50 D05 D24 | \\b(?:retro|sub)areolar\\b | subareolar
D25 | \\bsubmucos(?:al|ous)|within the (?:uterine |endometrial )?cavity|intracavitary | submucous
D25 | \\bsubseros(?:al|ous)|pedunculated|exophytic | subserosal
D25 | \\bintramural|within the (?:myometrium|wall) | intramural
N13 N20 | \\bhydro(?:ureteronephrosis|nephrosis)|pelvicaliectasis | hydronephrosis
N20 | \\b(?:UVJ|ureterovesical|UPJ|ureteropelvic|distal ureter\\w*|proximal ureter\\w*|mid[- ]ureter\\w*) | ureter
L89 L97 | \\bfull[- ]thickness|\\bsubcutaneous (?:fat|tissue)|\\bfat (?:layer )?(?:is )?(?:exposed|visible) | fat layer exposed
L89 | \\bcalcaneal|\\bheels?\\b | heel
L89 | \\b(?:coccyx|sacral|sacrum|tailbone)\\b | sacral region
L97 | \\b(?:plantar|forefoot|metatarsal|toe|hallux)\\b | other part foot
L97 | \\bmalleol\\w+ | ankle
L02 L03 L97 | \\b(?:legs?|thighs?|calf|calves|shins?|knees?|ankles?)\\b | lower limb
L02 L03 | \\b(?:arms?|forearms?|elbows?|wrists?)\\b | upper limb
H66 H65 | \\b(?:perforat\\w+|ruptured|hole in the)\\b[^.]{0,30}\\b(?:TM|drum|membrane)|\\b(?:TM|drum|membrane)\\b[^.]{0,30}\\bperforat\\w+ | spontaneous rupture
J01 J32 | \\b(?:cheek|maxillary)\\b | maxillary
J01 J32 | \\b(?:forehead|frontal)\\b | frontal
G43 | \\b(?:visual aura|zigzag|scintillat\\w+|with aura|fortification) | aura
G43 | \\b(?:intractable|refractory|failed (?:multiple|several)) | intractable
G40 | \\b(?:drug[- ]resistant|medically refractory|intractable|pharmacoresistant) | intractable
M50 | \\bC4[-/](?:C?)5\\b | c4 c5 level mid cervical
M50 | \\bC5[-/](?:C?)6\\b | c5 c6 level mid cervical
M50 | \\bC6[-/](?:C?)7\\b | c6 c7 level mid cervical
C34 | \\b(?:upper lobe|RUL|LUL|apex|apical)\\b | upper lobe
C34 | \\b(?:lower lobe|RLL|LLL)\\b | lower lobe
C34 | \\b(?:middle lobe|RML|lingula)\\b | middle lobe
S92.5 S92.9 | \\b(?:second|third|fourth|fifth|2nd|3rd|4th|5th|little|small|lesser|pinky) toes?\\b | lesser
S62.3 | \\bboxer | fifth neck
S62.3 S92.3 | \\b5th\\b | fifth
S62.3 S92.3 | \\b4th\\b | fourth
S62.3 S92.3 | \\b3rd\\b | third
S62.3 S92.3 | \\b2nd\\b | second
S42 S52 S62 S82 | \\b(?:buckle|torus)\\b | torus
A60 | \\bpenile\\b | penis
M10 M1A | \\bchronic|several (?:attacks|flares)|recurr\\w+|attacks? every | chronic
M54 M50 M51 | \\b(?:leg pain|down (?:the|her|his) (?:right |left )?leg|radiat\\w+ (?:down|into|to) [^.]{0,20}leg) | sciatica
I83 | \\b(?:ulcer\\w*|open sore)\\b | ulcer
I70 | \\b(?:rest pain|pain at rest)\\b | rest pain
I70 | \\bclaudicat\\w+ | intermittent claudication
M81 M80 | \\bcompression fracture | fracture vertebra
L40 | \\bplaques?\\b | vulgaris
S83 | \\bbucket[- ]handle | bucket handle
S83 | \\bmedial meniscus|medial meniscal | medial meniscus
F32 F33 | \\bmoderately severe | moderate
`;

type ImpliedRow = { prefixes: readonly string[]; pattern: RegExp; words: readonly string[] };

const rows: readonly ImpliedRow[] = IMPLIED_WORDS.trim()
  .split('\n')
  .map((row) => {
    const [prefixes = '', pattern = '', words = ''] = row.split(' | ');
    return {
      prefixes: prefixes.split(' ').map((prefix) => prefix.replace('.', '')),
      pattern: new RegExp(pattern, 'i'),
      words: words.trim().split(' '),
    };
  });

export const impliedRowsFor = (code: string): readonly ImpliedRow[] =>
  rows.filter(({ prefixes }) => prefixes.some((prefix) => prefix === '*' || code.startsWith(prefix)));
