/**
 * How a drug put into a vein is administered: complex (chemotherapy and the biologics billed like it) | plain | fluid; "hormone" is an
 * injection against a tumor. Names as offices write them.
 */
const INFUSED_DRUGS = `
complex | infliximab; remicade; inflectra; renflexis; avsola; rituximab; rituxan; truxima; ocrelizumab; ocrevus; vedolizumab; entyvio; tocilizumab; actemra; natalizumab; tysabri; paclitaxel; taxol; abraxane; docetaxel; taxotere; carboplatin; cisplatin; oxaliplatin; gemcitabine; gemzar; doxorubicin; adriamycin; cyclophosphamide; cytoxan; pembrolizumab; keytruda; nivolumab; opdivo; trastuzumab; herceptin; bevacizumab; avastin; bortezomib; velcade; pemetrexed; alimta; irinotecan; fluorouracil; 5-?FU; etoposide; vincristine; azacitidine; daratumumab; cetuximab; atezolizumab; ipilimumab; durvalumab; eculizumab; belimumab; abatacept; ustekinumab; risankizumab; chemo(?:therapy)?
hormone | leuprolide; lupron; eligard; fulvestrant; faslodex; degarelix; firmagon; goserelin; zoladex; triptorelin
plain | iron sucrose; venofer; ferric carboxymaltose; injectafer; ferumoxytol; feraheme; iron dextran; zoledronic acid; reclast; zometa; pamidronate; ceftriaxone; rocephin; vancomycin; ertapenem; cefazolin; cefepime; daptomycin; ampicillin; gentamicin; methylprednisolone; solu-?medrol; IVIG; immune globulin; magnesium; potassium chloride; KCl; acetaminophen; ofirmev; dexamethasone; dex(?= \\d); decadron; ondansetron; zofran; diphenhydramine; benadryl; famotidine; pepcid; ketorolac; toradol; metoclopramide; reglan; promethazine; furosemide; lasix; morphine; hydromorphone; dilaudid; lorazepam; ativan; pantoprazole; protonix; dihydroergotamine; DHE; valproate; leucovorin; levoleucovorin
fluid | normal saline; NS; 0\\.9% (?:NaCl|saline); saline; LR; lactated ringers?; D5 ?(?:NS|W|LR|1\\/2)
`;

export type InfusedKind = 'complex' | 'hormone' | 'plain' | 'fluid';
export type InfusedDrug = { kind: InfusedKind; pattern: RegExp };

const KINDS: ReadonlyMap<string, InfusedKind> = new Map([
  ['complex', 'complex'],
  ['hormone', 'hormone'],
  ['plain', 'plain'],
  ['fluid', 'fluid'],
]);

export const infusedDrugs: readonly InfusedDrug[] = INFUSED_DRUGS.trim()
  .split('\n')
  .flatMap((row) => {
    const [name = '', names = ''] = row.split(' | ');
    const kind = KINDS.get(name);
    const list = names.split(';').map((each) => each.trim());
    return kind ? [{ kind, pattern: new RegExp(`(?<![\\w-])(?:${list.join('|')})(?![\\w-])`, kind === 'fluid' ? 'g' : 'gi') }] : [];
  });
