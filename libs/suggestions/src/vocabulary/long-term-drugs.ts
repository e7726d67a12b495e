/** code | conditions (undotted prefixes) with which the drug is taken for long | names. Only current drugs count; never a diagnosis. */
const LONG_TERM_DRUGS = `
Z79.4 | E11 E13 E08 E09 | insulin; glargine; lantus; basaglar; toujeo; lispro; humalog; aspart; novolog; degludec; tresiba; detemir; levemir; NPH; humulin; novolin; insulin pump
Z79.84 | E11 E13 E08 E09 | metformin; glucophage; glipizide; glyburide; glimepiride; empagliflozin; jardiance; dapagliflozin; farxiga; canagliflozin; invokana; ertugliflozin; sitagliptin; januvia; linagliptin; tradjenta; saxagliptin; pioglitazone; actos; repaglinide; nateglinide; acarbose; rybelsus
Z79.85 | E11 E13 E08 E09 | semaglutide; ozempic; liraglutide; victoza; dulaglutide; trulicity; exenatide; tirzepatide; mounjaro
Z79.01 | I48 I82 I26 Z952 I63 D68 I05 I34 I35 I27 Z867 I513 | warfarin; coumadin; apixaban; eliquis; rivaroxaban; xarelto; dabigatran; pradaxa; edoxaban; savaysa; enoxaparin; lovenox; anticoagulation; anticoagulant; DOAC; OAC
Z79.02 | I69 E1151 E1051 I25 I20 I21 I63 I70 I73 I65 Z955 Z951 G45 Z867 | clopidogrel; plavix; aspirin\/dipyridamole; cilostazol; ticagrelor; brilinta; prasugrel; DAPT
Z79.82 | I69 E1151 E1051 I25 I20 I21 I63 I70 I73 I65 Z955 Z951 G45 Z867 | aspirin; ASA(?!\\s?(?:class|PS|[1-6](?!\\d)|I{1,3}\\b|IV\\b|V\\b))
Z79.620 | M05 M06 M45 L40 K50 K51 L73 M07 M08 H20 L20 G35 M32 D86 J45 M31 M30 L50 | adalimumab; humira; etanercept; enbrel; infliximab; remicade; inflectra; certolizumab; cimzia; golimumab; simponi; ustekinumab; stelara; secukinumab; cosentyx; risankizumab; skyrizi; guselkumab; tremfya; vedolizumab; entyvio; rituximab; tocilizumab; actemra; sarilumab; abatacept; orencia; ixekizumab; taltz; ocrelizumab; ocrevus; natalizumab; ofatumumab; belimumab; benlysta; anakinra; TNF inhibitor; ADA; IFX
Z79.621 | Z94 D84821 M32 L40 L20 K51 T86 N04 G70 | tacrolimus; prograf; envarsus; cyclosporine; neoral; voclosporin
Z79.622 | M05 M06 M45 L40 K51 K50 L20 L63 M08 | tofacitinib; xeljanz; upadacitinib; rinvoq; baricitinib; olumiant; abrocitinib; JAK inhibitor
Z79.623 | Z94 T86 D84821 | sirolimus; rapamune; everolimus
Z79.624 | Z94 T86 D84821 K50 K51 M32 M31 M33 G70 K754 M05 M06 J84 L10 N04 | azathioprine; imuran; mycophenolate; cellcept; myfortic; MMF; AZA
Z79.631 | D84821 M05 M06 L40 M32 M08 M33 M31 D86 K50 | methotrexate; MTX
Z79.64 | D45 D473 D57 | hydroxyurea; hydrea
Z79.61 | C90 D46 | lenalidomide; revlimid; thalidomide; pomalidomide
Z79.899 | F31 F25 F20 I47 I48 I49 I42 | (?:lithium|valproate|depakote|clozapine)[^.\\n]{0,40}\\blevel; amiodarone(?=[\\s\\S]{0,300}\\b(?:PFTs?|LFTs?|TFTs?)\\b)
Z79.2 | M86 M00 I33 T84 N39 N30 J47 L03 | OPAT; IV (?:vancomycin|ceftriaxone|cefazolin|daptomycin|ertapenem|cefepime) (?:thru|through|until|x \\d+ w); suppressive (?:antibiotics?|nitrofurantoin|doxycycline|cephalexin|TMP\\S*|trimethoprim|macrobid|therapy); prophylactic (?:antibiotics?|nitrofurantoin|trimethoprim|cephalexin|azithromycin); nitrofurantoin (?:prophylaxis|suppression)
Z79.51 | J44 J45 J43 J47 | fluticasone; flovent; arnuity; budesonide; pulmicort; mometasone; asmanex; beclomethasone; qvar; ciclesonide; alvesco; advair; wixela; symbicort; breo; dulera; trelegy; breztri; airduo; inhaled (?:cortico)?steroids?; ICS
Z79.83 | M81 M80 M85 M88 C795 | alendronate; fosamax; risedronate; actonel; ibandronate; boniva; zoledronic acid; zoledronate; reclast; bisphosphonate
Z79.811 | C50 Z853 D05 | anastrozole; letrozole; exemestane; aromatase inhibitor
Z79.810 | C50 Z853 D05 | tamoxifen
Z79.818 | C61 | leuprolide; lupron; bicalutamide
Z79.891 | G89 M54 | chronic opioid; long-term opioid; oxycodone; hydrocodone; morphine; opioid therapy; methadone; buprenorphine
Z79.52 | M05 M06 M31 M32 M33 M353 J44 J84 D86 K50 K51 Z94 G70 L10 D84821 E27 | prednisone; prednisolone; methylprednisolone; hydrocortisone; deflazacort
`;

export type LongTermDrug = { code: string; conditions: readonly string[]; pattern: RegExp };

export const longTermDrugs: readonly LongTermDrug[] = LONG_TERM_DRUGS.trim()
  .split('\n')
  .map((row) => {
    const [code = '', conditions = '', names = ''] = row.split(' | ');
    const alternatives = names.split(';').map((name) => name.trim());
    return { code, conditions: conditions.split(' '), pattern: new RegExp(`(?<![\\w-])(?:${alternatives.join('|')})\\b`, 'gi') };
  });
