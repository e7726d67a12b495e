/** code | our label | words of the note that say it was done. Numbers only; the labels are ours. */
const OFFICE_PROCEDURES = `
93000 | electrocardiogram with reading | \\b(?:ECG|EKG)(?: (?:today|performed|done|in (?:the )?(?:office|clinic)|obtained))\\b|\\b(?:12[- ]lead )(?:ECG|EKG)\\b
81002 | urine dipstick, not automated | \\burine (?:dip(?:stick)?)\\b|\\bdipstick\\b|\\bUrine neg\\/neg
81003 | urinalysis, automated | \\bUA\\b\\s*:|\\burinalysis (?:today|in office|performed)
87880 | rapid strep test | \\brapid strep(?: test)?(?: (?:is|was|today|pos\\w*|neg\\w*|performed|obtained))
87804 | rapid influenza test | \\b(?:rapid )?(?:flu|influenza) (?:swab|test|A\\/B)\\b[^.\\n]{0,12}\\b(?:pos|neg)
87426 | COVID antigen test | \\b(?:rapid )?covid(?:-19)? (?:antigen|test|swab)[^.\\n]{0,12}\\b(?:pos|neg)
83036 | glycated hemoglobin in office | \\b(?:POC|point[- ]of[- ]care|in[- ]office|fingerstick) (?:A1c|hemoglobin A1c)
82962 | fingerstick glucose | \\b(?:fingerstick|POC|FSBS) (?:glucose|blood sugar)
81025 | urine pregnancy test | \\burine (?:hcg|pregnancy test)\\b
51798 | bladder residual by ultrasound | \\bPVR\\b|\\bpost[- ]?void residual
94010 | spirometry | \\bspirometry (?:today|performed|done)
94640 | nebulizer treatment | \\b(?:neb(?:ulizer)? (?:treatment|given|x\\s?\\d)|albuterol neb\\w* (?:given|x))
92134 | retina imaging | \\bOCT(?: of)?(?: the)? macula\\b|\\bmacular OCT|\\bOCT\\b
92133 | optic nerve imaging | \\bOCT (?:RNFL|optic nerve|disc)
67028 | injection into the eye | \\bintravitreal\\b[^.\\n]{0,40}\\b(?:aflibercept|bevacizumab|ranibizumab|inject\\w*|\\d)
17000 | destruction of premalignant lesion, first | \\b(?:cryotherapy|cryosurgery|LN2|liquid nitrogen)\\b
17110 | destruction of warts or molluscum | \\b(?:cryotherapy|LN2|liquid nitrogen|cantharidin)\\b[^.\\n]{0,40}\\b(?:wart|verruca|mollusc)|(?:wart|verruca|mollusc)\\w*[^.\\n]{0,50}\\b(?:cryotherapy|LN2|liquid nitrogen|cantharidin)
11102 | skin biopsy, tangential | \\b(?:shave|tangential)\\b[^.\\n]{0,14}\\bbiopsy (?:performed|done|today|obtained)?
11104 | skin biopsy, punch | \\bpunch biopsy\\b
11042 | debridement to subcutaneous tissue | \\bdebridement\\b[^.\\n]{0,80}\\bsubcutaneous
97597 | selective wound debridement | \\b(?:selective|sharp) debridement\\b
10060 | drainage of abscess, simple | \\b(?:I&D|incision and drainage)\\b(?: performed| of| done)
69210 | removal of impacted ear wax | \\bcerumen\\b[^.\\n]{0,60}\\b(?:removed|curette|disimpact\\w*|irrigat\\w*)
30901 | nosebleed control, simple | \\b(?:silver nitrate|cauteri\\w*)\\b[^.\\n]{0,40}\\b(?:nose|nasal|septum|epistaxis)
45385 | colonoscopy with snare removal | \\b(?:cold|hot)?\\s?snare\\b
45380 | colonoscopy with biopsy | \\bcolonoscopy\\b[^]{0,400}\\b(?:cold )?(?:forceps|biops(?:y|ies)) (?:taken|obtained|removed|were)
43239 | upper endoscopy with biopsy | \\b(?:EGD|upper endoscopy)\\b[^]{0,400}\\bbiops(?:y|ies)
90833 | psychotherapy with visit, 16 to 37 minutes | \\bpsychotherapy\\b[^.\\n]{0,20}\\b(?:1[6-9]|2\\d|3[0-7]) ?min
90836 | psychotherapy with visit, 38 to 52 minutes | \\bpsychotherapy\\b[^.\\n]{0,20}\\b(?:3[89]|4\\d|5[0-2]) ?min
99406 | tobacco counselling, 3 to 10 minutes | \\b(?:tobacco|smoking) cessation\\b[^.\\n]{0,24}\\b(?:[3-9]|10) ?min
20610 | large joint injection or aspiration | \\binject\\w*[^.\\n]{0,60}\\b(?:knee|shoulder|hip|subacromial|glenohumeral|trochanter\\w*)\\b|\\b(?:knee|shoulder|hip|subacromial)\\b[^.\\n]{0,40}\\b(?:joint )?inject(?:ion performed|ed)\\b
20550 | tendon sheath injection | \\btrigger finger\\b[^.\\n]{0,30}\\binject\\w*|\\binject\\w*[^.\\n]{0,30}\\btendon sheath
20526 | carpal tunnel injection | \\bcarpal tunnel\\b[^.\\n]{0,20}\\binject(?:ed|ion performed)
64615 | botulinum injection for chronic migraine | \\bbotox\\b[^.\\n]{0,40}\\b(?:today|155|injected)
90471 | vaccine administration, first | \\b(?:vaccines?|flu shot|Tdap|immunizations?)\\b[^.\\n]{0,24}\\b(?:given|administered)\\b
73562 | knee x-ray, three views | \\b(?:XR|x-?ray)\\b[^.\\n]{0,16}\\bknee\\b[^.\\n]{0,8}\\b3 ?(?:v|views)\\b
`;

export type OfficeProcedure = { code: string; label: string; pattern: RegExp };

export const officeProcedures: readonly OfficeProcedure[] = OFFICE_PROCEDURES.trim()
  .split('\n')
  .map((row) => {
    const [code = '', label = '', ...pattern] = row.split(' | ');
    return { code, label, pattern: new RegExp(pattern.join(' | '), 'i') };
  });
