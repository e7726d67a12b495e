/** HCPCS code | amount and measure of one unit | names. The measure is from the HCPCS descriptor; units are rounded up. */
const INJECTED_DRUGS = `
J3301 | 10 mg | triamcinolone acetonide; triamcinolone; kenalog
J1010 | 1 mg | methylprednisolone acetate; depo-medrol; depomedrol
J2919 | 5 mg | methylprednisolone sodium succinate; methylprednisolone sod succinate; solu-medrol; solumedrol
J0702 | 3 mg | betamethasone; celestone
J1100 | 1 mg | dexamethasone; decadron; dex(?= \\d)
J1885 | 15 mg | ketorolac; toradol
J0696 | 250 mg | ceftriaxone; rocephin
J2405 | 1 mg | ondansetron; zofran
J3420 | 1000 mcg | cyanocobalamin; vitamin B12; B12
J0178 | 1 mg | aflibercept; eylea
J2778 | 0.1 mg | ranibizumab; lucentis
J1050 | 1 mg | medroxyprogesterone; depo-provera; depo provera
J1071 | 1 mg | testosterone cypionate
J1200 | 50 mg | diphenhydramine; benadryl
J2550 | 50 mg | promethazine; phenergan
J0897 | 1 mg | denosumab; prolia
J1745 | 10 mg | infliximab; remicade
J7613 | 1 mg | albuterol neb; albuterol nebulizer
J9217 | 7.5 mg | leuprolide; lupron; eligard
J0585 | 1 units | onabotulinumtoxinA; onabotA; botox
J0561 | 100000 units | penicillin G benzathine; benzathine penicillin; benzathine PCN; bicillin
J1815 | 5 units | insulin
J9267 | 1 mg | paclitaxel
J3030 | 6 mg | sumatriptan
J1756 | 1 mg | iron sucrose; venofer
J1439 | 1 mg | ferric carboxymaltose; injectafer
J3489 | 1 mg | zoledronic acid; reclast; zometa
J9263 | 0.5 mg | oxaliplatin
J9045 | 50 mg | carboplatin
J9060 | 10 mg | cisplatin
J9171 | 1 mg | docetaxel; taxotere
J9271 | 1 mg | pembrolizumab; keytruda
J9299 | 1 mg | nivolumab; opdivo
J9035 | 10 mg | bevacizumab; avastin
J9312 | 10 mg | rituximab; rituxan
J9355 | 10 mg | trastuzumab; herceptin
J0640 | 50 mg | leucovorin
J3380 | 1 mg | vedolizumab; entyvio
J2350 | 1 mg | ocrelizumab; ocrevus
J3262 | 1 mg | tocilizumab; actemra
J2357 | 5 mg | omalizumab; xolair
J2777 | 0.1 mg | faricimab; vabysmo
J3111 | 1 mg | romosozumab; evenity
J2426 | 1 mg | invega sustenna; paliperidone palmitate
J0401 | 1 mg | abilify maintena
J2315 | 1 mg | vivitrol; naltrexone (?:ER|XR|depot)
J1631 | 50 mg | haloperidol decanoate
J1938 | 1 mg | furosemide; lasix
J1580 | 80 mg | gentamicin
J0690 | 500 mg | cefazolin; ancef
J1335 | 500 mg | ertapenem; invanz
J0171 | 0.1 mg | epinephrine
J7030 | 1000 ml | normal saline; NS(?= \\d+(?:\\.\\d)? ?(?:L\\b|liters?)| bolus)
J7120 | 1000 ml | lactated ringers; LR(?= \\d+(?:\\.\\d)? ?(?:L\\b|liters?)| bolus)
J0881 | 1 mcg | darbepoetin; aranesp
J9395 | 25 mg | fulvestrant; faslodex
`;

export type InjectedDrug = { code: string; unitAmount: number; measure: string; pattern: RegExp; name: string };

export const injectedDrugs: readonly InjectedDrug[] = INJECTED_DRUGS.trim()
  .split('\n')
  .map((row) => {
    const [code = '', unit = '', names = ''] = row.split(' | ');
    const [amount = '1', measure = 'mg'] = unit.split(' ');
    const list = names.split(';').map((name) => name.trim());
    return { code, unitAmount: Number(amount), measure, pattern: new RegExp(`\\b(?:${list.join('|')})\\b`, 'gi'), name: list[0] ?? code };
  });
