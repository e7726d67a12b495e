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
20610 | large joint injection or aspiration | \\b(?:kenalog|depo-?medrol|triamcinolone|methylprednisolone|betamethasone|celestone)\\b[^.\\n]{0,30}\\binj\\b[^.\\n]{0,30}\\b(?:knee|shoulder|hip|subacromial)\\b
94640 | nebulizer treatment | \\bnebulized (?:albuterol|levalbuterol|ipratropium)\\b(?:[^.\\n]|\\.\\d){0,30}\\b(?:given|administered|in (?:the )?(?:office|clinic))
20550 | tendon sheath injection | \\btrigger finger\\b[^.\\n]{0,30}\\binject\\w*|\\binject\\w{0,20}[^.\\n]{0,30}\\btendon sheath
20526 | carpal tunnel injection | \\bcarpal tunnel\\b[^.\\n]{0,20}\\binject(?:ed|ion performed)
64615 | botulinum injection for chronic migraine | \\bbotox\\b[^.\\n]{0,40}\\b(?:today|155|injected)
73562 | knee x-ray, three views | \\b(?:XR|x-?ray)\\b[^.\\n]{0,16}\\bknee\\b[^.\\n]{0,8}\\b3 ?(?:v|views)\\b
93000 | electrocardiogram with reading | \\b(?:ECG|EKG) ?\\((?:my|personal|our) (?:read|interpretation|interp)\\w*\\)
76536 | neck ultrasound | \\b(?:thyroid|neck) (?:ultrasound|US) (?:today|performed|done)|\\bmy (?:thyroid |neck )?ultrasound today
94640 | nebulizer treatment | \\b(?:neb(?:ulizer)?s?) (?:here|in (?:the )?(?:office|clinic))|\\b(?:after|post) neb\\b|\\bneb\\b[^.\\n]{0,12}\\bx ?\\d
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
81003 | urinalysis, automated | \\bUA,? auto(?:mated)?\\b|\\burinalysis,? auto(?:mated)?\\b
81002 | urine dipstick, not automated | \\b(?:UA|urine) dip\\b|\\bdip(?:stick)?:? (?:LE|leuk|nit|pos|neg|blood)|\\b(?:UA|Urine):? (?:dip )?(?:neg(?:ative)?(?: for)?|no) (?:protein|glucose|prot)
58300 | insertion of a contraceptive device into the uterus | \\b(?:IUD|mirena|kyleena|liletta|skyla|paragard)\\b[^.\\n]{0,40}\\b(?:inserted|placed)\\b|\\b(?:IUD|mirena|kyleena|liletta|skyla|paragard) insertion\\b(?= ?(?:today|performed|done|:|\\.|$))
58301 | removal of a contraceptive device from the uterus | \\b(?:IUD|mirena|kyleena|liletta|skyla|paragard)\\b[^.\\n]{0,40}\\bremoved\\b
11981 | insertion of a drug implant | \\b(?:nexplanon|implant)\\b[^.\\n]{0,30}\\b(?:inserted|placed)\\b
11982 | removal of a drug implant | \\b(?:nexplanon|implant)\\b[^.\\n]{0,30}\\bremoved\\b
57454 | colposcopy with biopsy and curettage | \\bcolpo\\w*\\b[^]{0,200}\\b(?:biops\\w*|bx)\\b[^]{0,60}\\bECC\\b|\\bcolpo\\w*\\b[^]{0,200}\\bECC\\b[^]{0,60}\\b(?:biops\\w*|bx)\\b
57455 | colposcopy with biopsy | \\bcolpo\\w*\\b[^]{0,160}\\b(?:biops(?:y|ies)|bx)\\b(?: x ?\\d)? (?:taken|obtained|done|performed|at \\d)
57160 | fitting of a pessary | \\bpessary\\b[^.\\n]{0,30}\\b(?:fitted|placed|inserted)|\\bfitted\\b[^.\\n]{0,30}\\bpessary
59025 | fetal non-stress test | \\bNST\\b[^.\\n]{0,10}\\b(?:reactive|nonreactive|today|cat)
76830 | ultrasound through the vagina | \\b(?:TVUS|TVS|transvaginal (?:ultrasound|US|sono\\w*))\\b[^.\\n]{0,16}\\b(?:today|performed|by me|in office)
92551 | hearing screening with tones | \\bhearing(?: screen\\w*)?:? (?:pass\\w*|fail\\w*|20 dB)
99173 | vision screening with a chart | \\bvision(?: screen\\w*)?:? (?:pass\\w*|fail\\w*|20\\/\\d)
96110 | developmental screening with a scored form | \\b(?:ASQ(?:-?3)?|M-?CHAT(?:-R)?|PEDS)\\b[^.\\n]{0,16}\\b(?:pass\\w*|score\\w*|neg\\w*|pos\\w*|low risk|normal|wnl|\\d)
96127 | emotional or behavioral form, scored | \\bVanderbilts?\\b[^.\\n]{0,30}\\b(?:scored|parent|teacher|\\d)
87811 | COVID antigen test read by eye | \\b(?:rapid )?COVID(?:-19)? (?:Ag|antigen)?\\b ?(?:today|here|in office)[: ]{0,2}(?:pos|neg)
86308 | mononucleosis test | \\bmono(?:spot)?\\b ?(?:test)?[: ]{0,5}(?:pos|neg)
87210 | wet mount | \\b(?:wet (?:mount|prep))\\b[^.\\n]{0,16}\\b(?:clue|trich|whiff|pos|neg|WBC|KOH|shows?|done|hyphae|yeast|:)|\\bclue cells\\b[^.\\n]{0,20}\\bwet (?:mount|prep)
80305 | urine drug screen read by eye | \\b(?:UDS|urine drug screen)\\b ?(?:today|POC|here|in office|\\(CLIA)
85610 | prothrombin time in office | \\bINR (?:by|via) (?:fingerstick|POC)
87804 | rapid influenza test | \\bflu A ?\\/ ?B:? (?:pos|neg)
85018 | hemoglobin in office | \\b(?:POC|fingerstick|in[- ]office) (?:Hgb|hemoglobin|Hb)\\b
83655 | blood lead | \\b(?:POC|fingerstick|capillary) lead\\b
94060 | spirometry before and after a bronchodilator | \\b(?:spiro\\w*|FEV1)\\b[^]{0,80}\\b(?:pre|before)\\b[^]{0,60}\\bpost\\b|\\b(?:spiro\\w*|FEV1)\\b[^.\\n]{0,80}\\b(?:post|after)[- ]?(?:BD|bronchodilator|albuterol)
92557 | hearing test with speech | \\b(?:audio(?:gram|metry)?)\\b ?\\(?(?:today|post|after)\\b|\\bAUDIO:
95004 | skin prick tests | \\b(?:skin )?prick(?: test\\w*)?\\b[^.\\n]{0,14}\\b(?:today|positive|pos|\\d+ allergens|:)|\\bSPT\\b ?(?:today|:)
93922 | arm and leg pressures, limited | \\bABI\\b ?(?:today|R\\b|L\\b|:)|\\bLab today: ABI
64615 | botulinum injection for chronic migraine | \\b(?:onabot\\w*|botox)\\b[^]{0,80}\\b(?:155|PREEMPT|31 sites)
99406 | tobacco counselling, 3 to 10 minutes | \\b(?:smok\\w*|tobacco|nicotine|cigarettes?|NRT|varenicline|patch)\\b[^\\n]{0,80}\\b(?:[3-9]|10) ?min(?:utes)?(?: of)? (?:counsel\\w*|on quitting|cessation)|\\b(?:smok\\w*|tobacco|nicotine|cigarettes?|varenicline)\\b[^\\n]{0,60}\\bcounsel\\w* (?:for )?(?:[3-9]|10|three|four|five|six|seven|eight) ?min|\\b(?:[3-9]|10|three|four|five|six|seven|eight) ?min(?:utes)?(?: of)?(?: (?:tobacco|smoking|cessation))? counsel\\w*[^.\\n]{0,40}\\b(?:smok\\w*|tobacco|quit\\w*|nicotine)
20550 | tendon sheath injection | \\b(?:flexor|tendon|A1) sheath\\b[^.\\n]{0,30}\\binj\\w*|\\btrigger (?:finger|thumb)?\\s?inj\\w*
20600 | small joint injection | \\binject\\w{0,20}[^.\\n]{0,30}\\b(?:CMC|MCP|PIP|DIP|MTP|thumb base)\\b|\\b(?:CMC|MCP|PIP|DIP|MTP)\\b[^.\\n]{0,30}\\binjected
20605 | intermediate joint injection | \\binject\\w{0,20}[^.\\n]{0,30}\\b(?:elbow|wrist joint|ankle joint|AC joint|olecranon)\\b|\\b(?:olecranon bursa|elbow joint|AC joint)\\b[^.\\n]{0,30}\\b(?:injected|aspirated)
20552 | trigger point injection, one or two muscles | \\btrigger point (?:injections?|inj)\\b
11900 | injection into skin lesions | \\bintralesional\\b[^.\\n]{0,40}\\b(?:kenalog|triamcinolone|inj\\w*|\\d)
11721 | debridement of nails, six or more | \\bdebrid\\w*\\s+(?:all\\s+|mycotic\\s+)?(?:nails?\\s*x\\s?)?(?:[6-9]|10|ten)\\s?(?:mycotic |dystrophic )?(?:nails?|manual)?\\b|\\bnails?\\s+debrided\\s+x?\\s?(?:[6-9]|10)\\b
11720 | debridement of nails, one to five | \\bdebrid\\w*\\s+(?:nails?\\s*x\\s?)?[1-5]\\s(?:mycotic |dystrophic )?nails?\\b
11055 | paring of one callus | \\b(?:pared|paring)\\b[^.\\n]{0,16}\\b(?:callus|corn)\\s?(?:x ?1\\b|\\b(?!\\w|es|\\s?x))
11056 | paring of two to four calluses | \\b(?:pared|paring)\\b[^.\\n]{0,16}\\b(?:[2-4]\\s(?:callus\\w*|corns?)|(?:callus\\w*|corns?)\\s?x ?[2-4])
11730 | removal of a nail plate | \\b(?:partial |total )?(?:toe)?nail avulsion\\b
29580 | unna boot | \\bunna boot\\b
29075 | short arm cast | \\bshort arm\\b[^.\\n]{0,24}\\bcast\\b
29125 | short arm splint | \\b(?:volar|short arm|thumb spica) splint\\b[^.\\n]{0,16}\\b(?:applied|placed)
95992 | repositioning for positional vertigo | \\bEpley\\b(?: maneuver| x ?\\d| performed| done| today| R\\b| L\\b|,)
54150 | circumcision with a clamp | \\bcircumcision\\b[^.\\n]{0,40}\\b(?:gomco|plastibell|mogen|performed|done)
41010 | incision of the tongue tie | \\bfrenotomy (?:performed|done|today)|\\bfrenulum (?:clipped|released)
99188 | fluoride varnish | \\bfluoride varnish\\b
46600 | anoscopy | \\banoscopy\\b
10120 | removal of a foreign body under the skin | \\b(?:splinter|foreign body|FB)\\b[^.\\n]{0,40}\\bremoved\\b[^.\\n]{0,30}\\b(?:incision|forceps|skin)
94640 | nebulizer treatment | \\b(?:duoneb|neb(?:ulizer)?s?) (?:x ?\\d|here|in (?:the )?(?:office|clinic))|\\b(?:after|post)[- ](?:duo)?nebs?\\b
99495 | care after discharge, moderate complexity | \\bTCM (?:visit|f\\/u|follow)|\\btransitional care\\b
`;

export type OfficeProcedure = { code: string; label: string; pattern: RegExp };

export const officeProcedures: readonly OfficeProcedure[] = OFFICE_PROCEDURES.trim()
  .split('\n')
  .map((row) => {
    const [code = '', label = '', ...pattern] = row.split(' | ');
    return { code, label, pattern: new RegExp(pattern.join(' | '), 'i') };
  });
