/** form | cue: a pattern that must be found near it | what it stands for | code. First matching row wins; no row, no guess. */
const AMBIGUOUS = `
MS | relapsing|remitting|progressive|DMT|ocrelizumab|interferon|demyelinat|neurolog|RRMS|lesion|tysabri|natalizumab | multiple sclerosis | G35.D
RA | sero(?:neg|pos)|RA (?:of|in) (?:both|the|bilateral|right|left|multiple)|arava|leflunomide|sulfasalazine|DAS28|CDAI|methotrexate|MTX|rheum|CCP|RF\\b|DMARD|adalimumab|etanercept|synovitis|hydroxychloroquine|humira|enbrel | rheumatoid arthritis | M06.9
UC | colitis|mesalamine|colonoscop|flare|biologic|\\bIBD\\b|bowel|stools?\\b|bleeding|bloody|infliximab|vedolizumab|proctitis|budesonide|adalimumab|ustekinumab|remission|diarrhea | ulcerative colitis | K51.90
SPC | gait|ambulat|walk|cane|\\bPT\\b|step | cane |
SPC | . | suprapubic catheter | Z93.59
PU | stage|sacr|heel|coccyx|ischi|trochant|wound|decub|pressure | pressure ulcer |
AS | otitis|tragus|tragal|tympan|TMs?\\b|cerumen|canal|otorrh|mastoid|otalgia|hearing | left |
AD | otitis|tragus|tragal|tympan|TMs?\\b|cerumen|canal|otorrh|mastoid|otalgia|hearing | right |
AS | murmur|valve|echo|TAVR|SAVR|aortic|LVEF|stenosis|AVA|gradient | nonrheumatic aortic stenosis | I35.0
AS | HLA|spine|spondyl|sacroili|rheum|biologic | ankylosing spondylitis | M45.9
AI | murmur|valve|echo|regurg|mitral|tricuspid|aortic|LVEF|\\b(?:mod|moderate|severe|mild|trace)(?:[- ]to[- ](?:mod|moderate|severe))? (?:MR|TR|AR|AI)\\b | nonrheumatic aortic insufficiency | I35.1
AR | murmur|valve|echo|regurg|mitral|tricuspid|aortic|LVEF|\\b(?:mod|moderate|severe|mild|trace)(?:[- ]to[- ](?:mod|moderate|severe))? (?:MR|TR|AR|AI)\\b | nonrheumatic aortic insufficiency | I35.1
AR | pollen|seasonal|sneez|rhinitis|allerg|nasal|antihistamine|fluticasone|loratadine | allergic rhinitis | J30.9
MR | murmur|valve|echo|regurg|mitral|tricuspid|aortic|LVEF|\\b(?:mod|moderate|severe|mild|trace)(?:[- ]to[- ](?:mod|moderate|severe))? (?:MR|TR|AR|AI)\\b | nonrheumatic mitral insufficiency | I34.0
TR | murmur|valve|echo|regurg|mitral|tricuspid|aortic|LVEF|\\b(?:mod|moderate|severe|mild|trace)(?:[- ]to[- ](?:mod|moderate|severe))? (?:MR|TR|AR|AI)\\b | nonrheumatic tricuspid insufficiency | I36.1
PE | eliquis|xarelto|warfarin|lovenox|segmental|provoked|d-dimer|CTA|anticoag|DVT|apixaban|rivaroxaban|heparin|saddle|embol | pulmonary embolism | I26.99
CP | spastic|GMFCS|wheelchair|baclofen|diplegi | cerebral palsy | G80.9
CP | atypical|pleuritic|chest wall|musculoskeletal|stress test|angina|NTG|SOB|troponin|ECG|EKG|exertion|denies|cardiac|cardio|palpitation | chest pain | R07.9
ED | prostatectom|RALP|vardenafil|trimix|sildenafil|tadalafil|viagra|cialis|erectile|urolog|testosterone|libido|PDE5 | erectile dysfunction | N52.9
AD | memory|donepezil|dementia|memantine|cognit|MMSE|MoCA | Alzheimer's disease | G30.9
AD | eczema|derm|rash|triamcinolone|dupilumab|flexural | atopic dermatitis | L20.9
PD | ES[RK]D|CAPD|CCPD|dwell|effluent|exchanges | peritoneal dialysis dependence | Z99.2
PD | wearing off|wears off|dyskinesia|motor fluctuation|rytary|DBS|parkinson|levodopa|carbidopa|tremor|neurolog|sinemet | Parkinson's disease | G20.A1
MG | AChR|mestinon|thymectomy|vyvgart|myasthenia|pyridostigmine|ptosis|neurolog | myasthenia gravis | G70.00
HS | hidradenitis|axilla|boil|adalimumab|groin|derm | hidradenitis suppurativa | L73.2
HD | dialysis|ESRD|ESKD|fistula|nephrol|MWF|TTS | hemodialysis dependence | Z99.2
OH | orthostatic|midodrine|standing|dizz|syncope | orthostatic hypotension | I95.1
PH | pulmonary|echo|RVSP|sildenafil|right heart | pulmonary hypertension | I27.20
NS | cataract|lens|slit|SLE|OD|OS|OU | nuclear sclerotic cataract | H25.10
OM | ear|suppurat|TMs?\\b|tympan|amox|perf\\b | otitis media | H66.90
OM | bone|MRI|foot|toe|probe | osteomyelitis | M86.9
PND | rhinit|nasal|sinus|drip | postnasal drip | R09.82
PND | orthopnea|heart failure|CHF | paroxysmal nocturnal dyspnea | R06.09
BPD | psych|self-harm|DBT|mood | borderline personality disorder | F60.3
HL | statin|lipid|LDL | hyperlipidemia | E78.5
HL | audiogram|hearing|ear | hearing loss | H91.90
OP | DEXA|T-score|alendronate|bisphosph|bone density | osteoporosis | M81.0
MM | remission|revlimid|daratumumab|ASCT|paraprotein|kappa|lambda|myeloma|light chain|SPEP|lenalidomide|bortezomib | multiple myeloma | C90.00
SI | sacroiliac|joint|FABER | sacroiliac |
ASD | autis|ABA|speech|development | autism spectrum disorder | F84.0
ASD | septal|echo|shunt|secundum|primum|closure | atrial septal defect | Q21.10
ACD | patch|nickel|contact|derm|rash | allergic contact dermatitis | L23.9
CRS | sinus|nasal|polyp|septum|rhin | chronic rhinosinusitis | J32.9
DES | tears|schirmer|eye|meibom|cyclosporine | dry eye syndrome |
DES | stent|LAD|RCA|LCX|PCI|clopidogrel|ticagrelor | drug eluting stent | Z95.5
RF | CCP|rheumat|RA\\b|MTX|methotrexate | rheumatoid factor |
DME | retin|NPDR|PDR|OCT|macula|intravitreal | macular edema |
LAD | stent|cath|stenosis | left anterior descending |
FB | cornea|eye|ear|nose|finger|foot | foreign body |
NPH | hydroceph|shunt|ventric|magnetic gait|gait | normal pressure hydrocephalus | G91.2
RSV | . | respiratory syncytial virus | B97.4
ASA | \\bASA\\s?(?:class|PS|[1-6](?!\\d)|I{1,3}\\b|IV\\b|V\\b) | physical status before anesthesia |
ASA | . | aspirin | Z79.82
HIT | heparin|platelet|argatroban|4Ts|PF4|lovenox | heparin induced thrombocytopenia | D75.829
IOL | \\bIUP|SIUP|\\d\\s?wks|\\d+w\\d|prenatal|\\bG\\dP\\d|induction | induction of labor |
PCIOL | . | presence of intraocular lens | Z96.1
IOL | . | intraocular lens |
ALL | leukemi|lymphoblast|mercaptopurine|induction chemo|relapse|remission|oncolog | acute lymphoblastic leukemia | C91.00
HE | lactulose|rifaximin|cirrho|asterixis | hepatic encephalopathy | K76.82
ET | JAK2|CALR|platelet|hydroxyurea|anagrelide | essential thrombocythemia | D47.3
ET | tremor|propranolol|primidone | essential tremor | G25.0
PV | JAK2|phlebotom|hydroxyurea|hydrea|erythrocyt | polycythemia vera | D45
RUL | chalazion|hordeolum|stye|eyelid|bleph | right upper eyelid |
RLL | chalazion|hordeolum|stye|eyelid|bleph | right lower eyelid |
LUL | chalazion|hordeolum|stye|eyelid|bleph | left upper eyelid |
LLL | chalazion|hordeolum|stye|eyelid|bleph | left lower eyelid |
RUL | lung|lobe|nodule|NSCLC|SCLC|mass|infiltrate|pneumonia|\\bCT\\b | right upper lobe |
RML | lung|lobe|nodule|NSCLC|SCLC|mass|infiltrate|pneumonia|\\bCT\\b | right middle lobe |
RLL | lung|lobe|nodule|NSCLC|SCLC|mass|infiltrate|pneumonia|\\bCT\\b | right lower lobe |
LUL | lung|lobe|nodule|NSCLC|SCLC|mass|infiltrate|pneumonia|\\bCT\\b | left upper lobe |
LLL | lung|lobe|nodule|NSCLC|SCLC|mass|infiltrate|pneumonia|\\bCT\\b | left lower lobe |
AMA | G\\dP\\d|IUP|wks|gravid|NIPT|prenatal|OB | advanced maternal age |
`;

export type AmbiguousSense = { form: string; cue: RegExp; meaning: string; code: string | null };

/** A cue of one to three letters is a whole word: "OD" is not in "food". */
const cueOf = (cue: string): RegExp =>
  new RegExp(
    cue
      .split('|')
      .map((part) => (/^[A-Za-z0-9]{1,3}$/.test(part) ? `\\b${part}s?\\b` : part))
      .join('|'),
    'i',
  );

/** Alternation bars inside the cue are kept: the cue is everything between the first and the last two separators. */
export const ambiguousAbbreviations: readonly AmbiguousSense[] = AMBIGUOUS.trim()
  .split('\n')
  .map((row) => {
    const cells = row.split(' | ').map((cell) => cell.trim());
    const [form = '', cue = '', meaning = '', code = ''] = cells;
    return { form, cue: cueOf(cue), meaning: meaning.replace(/\|$/, '').trim(), code: code === '' ? null : code };
  });
