/** code | conditions (undotted prefixes) with which the drug is taken for long | names. Only current drugs count; never a diagnosis. */
const LONG_TERM_DRUGS = `
Z79.4 | E11 E13 E08 E09 | insulin; glargine; lantus; basaglar; toujeo; lispro; humalog; aspart; novolog; degludec; tresiba; detemir; levemir; NPH; humulin; novolin; insulin pump
Z79.84 | E11 E13 E08 E09 | metformin; glucophage; glipizide; glyburide; glimepiride; empagliflozin; jardiance; dapagliflozin; farxiga; canagliflozin; invokana; ertugliflozin; sitagliptin; januvia; linagliptin; tradjenta; saxagliptin; pioglitazone; actos; repaglinide; nateglinide; acarbose; rybelsus
Z79.85 | E11 E13 E08 E09 | semaglutide; ozempic; liraglutide; victoza; dulaglutide; trulicity; exenatide; tirzepatide; mounjaro
Z79.01 | I48 I82 I26 Z952 I63 D68 I05 I34 I35 I27 Z867 I513 | warfarin; coumadin; apixaban; eliquis; rivaroxaban; xarelto; dabigatran; pradaxa; edoxaban; savaysa; enoxaparin; lovenox; anticoagulation; anticoagulant; DOAC; OAC
Z79.02 | I25 I20 I21 I63 I70 I73 I65 Z955 Z951 G45 Z867 | clopidogrel; plavix; ticagrelor; brilinta; prasugrel; DAPT
Z79.82 | I25 I20 I21 I63 I70 I73 I65 Z955 Z951 G45 Z867 | aspirin; ASA
Z79.620 | M05 M06 M45 L40 K50 K51 L73 M07 M08 H20 L20 | adalimumab; humira; etanercept; enbrel; infliximab; remicade; certolizumab; golimumab; ustekinumab; stelara; secukinumab; cosentyx; risankizumab; skyrizi; guselkumab; tremfya; vedolizumab; rituximab; tocilizumab; abatacept; ixekizumab; biologic
Z79.631 | M05 M06 L40 M32 | methotrexate; MTX
Z79.811 | C50 Z853 D05 | anastrozole; letrozole; exemestane; aromatase inhibitor
Z79.810 | C50 Z853 D05 | tamoxifen
Z79.818 | C61 | leuprolide; lupron; bicalutamide
Z79.891 | G89 M54 F11 | chronic opioid; long-term opioid; oxycodone; hydrocodone; morphine; opioid therapy; methadone; buprenorphine
Z79.52 | M05 M06 M31 M32 M353 J44 J84 D86 K50 K51 | prednisone
`;

export type LongTermDrug = { code: string; conditions: readonly string[]; pattern: RegExp };

export const longTermDrugs: readonly LongTermDrug[] = LONG_TERM_DRUGS.trim()
  .split('\n')
  .map((row) => {
    const [code = '', conditions = '', names = ''] = row.split(' | ');
    const alternatives = names.split(';').map((name) => name.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return { code, conditions: conditions.split(' '), pattern: new RegExp(`\\b(?:${alternatives.join('|')})\\b`, 'gi') };
  });
