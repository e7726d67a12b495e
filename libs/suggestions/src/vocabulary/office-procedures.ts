/** code | our label | words of the note that say it was done. Numbers only; the labels are ours. */
const OFFICE_PROCEDURES = `
93000 | electrocardiogram with reading | \\b(?:ECG|EKG)(?: (?:today|performed|done|in (?:the )?(?:office|clinic)|obtained))\\b|\\b(?:12[- ]lead )(?:ECG|EKG)\\b
81002 | urine dipstick, not automated | \\burine (?:dip(?:stick)?)\\b|\\bdipstick\\b|\\bUrine neg\\/neg
81003 | urinalysis, automated | \\bUA\\b\\s*:|\\burinalysis (?:today|in office|performed)
87880 | rapid strep test | \\brapid strep(?: test)?(?: in (?:the )?(?:office|clinic))?:? ?\\(?(?:is|was|today|pos\\w*|neg\\w*|performed|obtained|[+-])
87804 | rapid influenza test | \\b(?:rapid )?(?:flu|influenza) (?:swab|test|A\\/B)\\b[^.\\n]{0,12}\\b(?:pos|neg)
87426 | COVID antigen test | \\b(?:rapid )?covid(?:-19)? (?:antigen|test|swab)[^.\\n]{0,12}\\b(?:pos|neg)
83036 | glycated hemoglobin in office | \\b(?:HbA1c|A1c)\\b:? ?(?:is |was )?(?:\\d{1,2}(?:\\.\\d)?%?)?,? ?\\(?(?:today )?(?:in (?:the )?(?:office|clinic)|POC|fingerstick)\\b|\\b(?:POC|point[- ]of[- ]care|in[- ]office|fingerstick) (?:A1c|hemoglobin A1c)
82962 | fingerstick glucose | \\b(?:fingerstick|POC|FSBS) (?:glucose|blood sugar)
81025 | urine pregnancy test | \\burine (?:hcg|pregnancy test)\\b
51798 | bladder residual by ultrasound | \\bPVR\\b|\\bpost[- ]?void residual
94010 | spirometry | \\bspirometry (?:today|performed|done)
94640 | nebulizer treatment | \\b(?:neb(?:ulizer)? (?:treatment|given|x\\s?\\d)|albuterol neb\\w* (?:given|x))
92134 | retina imaging | \\bOCT(?: of)?(?: the)? macula\\b|\\bmacular OCT|\\bOCT\\b
92133 | optic nerve imaging | \\bOCT (?:RNFL|optic nerve|disc)
67028 | injection into the eye | \\bintravitreal\\b[^.\\n]{0,40}\\b(?:aflibercept|bevacizumab|ranibizumab|inject\\w*|\\d)
17000 | destruction of premalignant lesion, first | \\b(?:cryotherapy|cryosurgery|LN2|liquid nitrogen)\\b
17110 | destruction of warts or molluscum | \\b(?:cryotherapy|LN2|liquid nitrogen|cantharidin)\\b[^.\\n]{0,40}\\b(?:wart|verruca|mollusc)|(?:wart|verruca|mollusc)\\w{0,20}[^.\\n]{0,50}\\b(?:cryotherapy|LN2|liquid nitrogen|cantharidin)
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
20610 | large joint injection or aspiration | \\binject\\w{0,20}[^.\\n]{0,60}\\b(?:knee|shoulder|hip|subacromial|glenohumeral|trochanter\\w*)\\b|\\b(?:knee|shoulder|hip|subacromial)\\b[^.\\n]{0,40}\\b(?:joint )?inject(?:ion (?:performed|given|done|today)|ed)\\b
20550 | tendon sheath injection | \\btrigger finger\\b[^.\\n]{0,30}\\binject\\w*|\\binject\\w{0,20}[^.\\n]{0,30}\\btendon sheath
20526 | carpal tunnel injection | \\bcarpal tunnel\\b[^.\\n]{0,20}\\binject(?:ed|ion performed)
64615 | botulinum injection for chronic migraine | \\bbotox\\b[^.\\n]{0,40}\\b(?:today|155|injected)
73562 | knee x-ray, three views | \\b(?:XR|x-?ray)\\b[^.\\n]{0,16}\\bknee\\b[^.\\n]{0,8}\\b3 ?(?:v|views)\\b
93000 | electrocardiogram with reading | \\b(?:ECG|EKG) ?\\((?:my|personal|our) (?:read|interpretation|interp)\\w*\\)
76536 | neck ultrasound | \\b(?:thyroid|neck) (?:ultrasound|US) (?:today|performed|done)|\\bmy (?:thyroid |neck )?ultrasound today
94640 | nebulizer treatment | \\b(?:neb(?:ulizer)?s?) (?:here|in (?:the )?(?:office|clinic))|\\b(?:after|post) neb\\b|\\bneb\\b[^.\\n]{0,12}\\bx ?\\d
96413 | infusion of a chemotherapy or complex biologic drug, first hour | \\b(?:infliximab|rituximab|ocrelizumab|vedolizumab|tocilizumab|chemo\\w*|FOLFOX|infusion)\\b[^.\\n]{0,30}\\b(?:infused|infusion (?:given|completed|today)|given today)|\\binfusion today\\b
96372 | injection into muscle or under the skin | \\b(?:mg|mcg|MU|units?|g)\\b[^.\\n]{0,24}\\bIM\\b(?! (?:monthly|weekly|at home|prn))
99497 | advance care planning, first 30 minutes | \\b(?:1[6-9]|[2-9]\\d) ?min(?:utes)?\\b[^.\\n]{0,20}\\b(?:ACP|advance care planning)|\\b(?:ACP|advance care planning)\\b[^.\\n]{0,24}\\b(?:1[6-9]|[2-9]\\d) ?min
99406 | tobacco counselling, 3 to 10 minutes | \\b(?:tobacco|smoking)\\b[^.\\n]{0,30}\\bcessation\\b[^.\\n]{0,30}\\b(?:[3-9]|10) ?min|\\bcounsel\\w{0,20}[^.\\n]{0,24}(?:tobacco|smoking|quit\\w{0,20})[^.\\n]{0,20}\\b(?:[3-9]|10) ?min
15853 | removal of sutures or staples at a visit | \\b(?:\\d+ )?(?:sutures|staples|stitches) (?:were )?(?:out|removed|taken out)(?! in)\\b(?!\\s*(?:in )?\\d)
31231 | nasal endoscopy | \\b(?:rigid|flexible|nasal) endoscopy\\b(?! (?:planned|if|next))
31575 | flexible laryngoscopy | \\b(?:flexible|fiberoptic) laryngoscopy\\b
58100 | biopsy of the uterine lining | \\b(?:EMB|endometrial biopsy)\\b[^.\\n]{0,30}\\b(?:pipelle|performed|done|obtained|adequate)
87807 | rapid RSV test | \\bRSV (?:rapid|antigen|swab)\\b ?\\(?(?:pos\\w*|neg\\w*|[+-])|\\brapid RSV\\b ?\\(?(?:pos\\w*|neg\\w*|[+-])
81025 | urine pregnancy test | \\b(?:UPT|urine hCG)\\b[^.\\n]{0,10}\\b(?:neg|pos)\\w*
81003 | urinalysis, automated | \\bUA(?: dip)? ?\\(auto\\w*\\)
88720 | bilirubin measured through the skin | \\bTcB \\d
95117 | allergen injections, two or more | \\b(?:[2-9]|two|three) (?:inj(?:ections?)?|shots)\\b[^.\\n]{0,20}\\b(?:given|administered)\\b
95115 | allergen injection, one | \\b(?:1|one|single) (?:allergy )?(?:inj(?:ection)?|shot)\\b[^.\\n]{0,20}\\bgiven\\b
94010 | spirometry | \\b(?:spiro(?:metry)?)\\b[^.\\n]{0,12}\\b(?:nl|normal|abnormal)?\\s?today
92083 | visual field, extended | \\b(?:HVF|humphrey(?: visual field)?|visual field)\\b[^.\\n]{0,20}\\b(?:today|24-2|10-2|30-2)
64483 | transforaminal epidural injection, lumbar or sacral, one level | \\b(?:L\\d|S1|lumbar|sacral)\\b[^.\\n]{0,30}\\btransforaminal (?:ESI|epidural)|\\btransforaminal (?:ESI|epidural)[^.\\n]{0,30}\\b(?:L\\d|S1|lumbar)
62323 | interlaminar epidural injection, lumbar, with imaging | \\b(?:lumbar|L\\d\\s?-\\s?[LS]?\\d)\\b[^.\\n]{0,30}\\binterlaminar (?:ESI|epidural)
11043 | debridement to muscle | \\bdebridement\\b[^.\\n]{0,80}\\b(?:to and including|including|through|down to) (?:the )?muscle
11044 | debridement to bone | \\bdebridement\\b[^.\\n]{0,80}\\b(?:to and including|including|through|down to) (?:the )?bone
87804 | rapid influenza test | \\b(?:flu|influenza)\\b[^.\\n]{0,24}\\bswab\\b[^.\\n]{0,8}\\b(?:pos|neg)|\\brapid flu\\b[^.\\n]{0,10}\\b(?:pos|neg)
93283 | defibrillator check with programming, two leads | \\bICD (?:interrogated|interrogation|check(?:ed)?)\\b
93280 | pacemaker check with programming, two leads | \\b(?:pacemaker|PPM) (?:interrogated|interrogation (?:today|done)|check(?:ed)? today)\\b
73110 | wrist x-ray, three views | \\b(?:XR|x-?rays?) ?(?:of )?(?:the )?(?:R|L|right|left)? ?wrist\\b[^.\\n]{0,8}\\b3 ?(?:v|views)\\b
73610 | ankle x-ray, three views | \\b(?:XR|x-?rays?) ?(?:of )?(?:the )?(?:R|L|right|left)? ?ankle\\b[^.\\n]{0,8}\\b3 ?(?:v|views)\\b
73630 | foot x-ray, three views | \\b(?:XR|x-?rays?) ?(?:of )?(?:the )?(?:R|L|right|left)? ?foot\\b[^.\\n]{0,8}\\b3 ?(?:v|views)\\b
73030 | shoulder x-ray, two views or more | \\b(?:XR|x-?rays?) ?(?:of )?(?:the )?(?:R|L|right|left)? ?shoulder\\b[^.\\n]{0,8}\\b[2-4] ?(?:v|views)\\b
73130 | hand x-ray, three views | \\b(?:XR|x-?rays?) ?(?:of )?(?:the )?(?:R|L|right|left)? ?hand\\b[^.\\n]{0,8}\\b3 ?(?:v|views)\\b
73140 | finger x-ray | \\b(?:XR|x-?rays?) ?(?:of )?(?:the )?(?:R|L|right|left)? ?(?:index |middle |ring |little )?(?:finger|thumb)\\b
25605 | closed treatment of wrist fracture with manipulation | \\b(?:closed reduction|reduced)\\b[^]{0,120}\\b(?:sugar tong|splint|cast)|\\bdistal radius\\b[^]{0,120}\\bclosed reduction\\b
93000 | electrocardiogram with reading | \\b(?:ECG|EKG|electrocardiogram)(?: \\((?:mine|today)\\))?:? (?:NSR|shows?|showed|sinus|normal sinus|no ST)\\b|\\b(?:ECG|EKG) \\(mine\\)
99406 | tobacco counselling, 3 to 10 minutes | \\b(?:three|four|five|six|seven|eight|nine|ten) minutes\\b[^.\\n]{0,40}\\b(?:quit\\w*|cessation|tobacco|smoking)\\b|\\b(?:quit\\w*|cessation|tobacco|smoking)\\b[^.\\n]{0,60}\\b(?:three|four|five|six|seven|eight|nine|ten) minutes\\b
20550 | tendon sheath injection | \\btrigger (?:finger|thumb)\\b[^.\\n]{0,40}\\binj(?:ected|ection)?\\b
17110 | destruction of warts, molluscum or other benign lesions | \\b(?:inflamed|irritated)[^.\\n]{0,60}\\b(?:LN2|cryo\\w*|liquid nitrogen)\\b
64615 | botulinum injection for chronic migraine | \\b(?:onabotulinumtoxinA|botox)\\b[^.\\n]{0,40}\\b(?:155|PREEMPT|31 sites)
96372 | injection into muscle or under the skin | \\b(?:mg|mcg|micrograms|milligrams|units)\\b[^.\\n]{0,40}\\bintramuscular(?:ly)?\\b
93280 | pacemaker check with programming, two leads | \\b(?:pacemaker|PPM)\\b[^.\\n]{0,60}\\binterrogation (?:today|done|:)
85610 | prothrombin time in office | \\b(?:POC|point[- ]of[- ]care|fingerstick) INR\\b|\\bINR (?:is |was )?\\d(?:\\.\\d)? today\\b
95251 | continuous glucose monitor, interpretation | \\b(?:CGM|Dexcom|Libre)\\b[^.\\n]{0,60}\\b(?:TIR|time in range|GMI)\\b
92557 | hearing test with speech | \\b(?:audiogram|audiometry) (?:today|performed|done)\\b|\\baudio(?:gram)? today\\b
92567 | tympanometry | \\btympano(?:gram|metry)s? (?:today|type|performed|done)\\b|\\btymps?:? (?:type|A|B|C)\\b
90833 | psychotherapy with visit, 16 to 37 minutes | \\b(?:1[6-9]|2\\d|3[0-7]) ?min(?:utes)?(?: of)? (?:psycho)?therapy\\b
90836 | psychotherapy with visit, 38 to 52 minutes | \\b(?:3[89]|4\\d|5[0-2]) ?min(?:utes)?(?: of)? (?:psycho)?therapy\\b
11042 | debridement to subcutaneous tissue | \\bdebridement\\b[^.\\n]{0,80}\\bsub ?[qQ]\\b
81003 | urinalysis, automated | \\bUA (?:neg|negative|pos|positive|dip neg)\\b
73100 | wrist x-ray, two views | \\b(?:XR|x-?rays?) ?(?:of )?(?:the )?(?:R|L|right|left)? ?wrist\\b[^.\\n]{0,8}\\b2 ?(?:v|views)\\b
73560 | knee x-ray, one or two views | \\b(?:XR|x-?rays?) ?(?:of )?(?:the )?(?:R|L|right|left)? ?knee\\b[^.\\n]{0,8}\\b2 ?(?:v|views)\\b
73562 | knee x-ray, three views | \\b(?:XR|x-?rays?) ?(?:of )?(?:the )?(?:R|L|right|left)? ?knee\\b[^.\\n]{0,8}\\b3 ?(?:v|views)\\b
73502 | hip x-ray with pelvis, two or three views | \\b(?:XR|x-?rays?)\\b[^.\\n]{0,24}\\bhip\\b[^.\\n]{0,8}\\b[23] ?(?:v|views)\\b
73120 | hand x-ray, two views | \\b(?:XR|x-?rays?) ?(?:of )?(?:the )?(?:R|L|right|left)? ?hands?\\b[^.\\n]{0,8}\\b2 ?(?:v|views)\\b
`;

export type OfficeProcedure = { code: string; label: string; pattern: RegExp };

export const officeProcedures: readonly OfficeProcedure[] = OFFICE_PROCEDURES.trim()
  .split('\n')
  .map((row) => {
    const [code = '', label = '', ...pattern] = row.split(' | ');
    return { code, label, pattern: new RegExp(pattern.join(' | '), 'i') };
  });
