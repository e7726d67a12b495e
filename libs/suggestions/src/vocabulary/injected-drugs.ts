/** HCPCS code | amount and measure of one unit | names. The measure is from the HCPCS descriptor; units are rounded up. */
const INJECTED_DRUGS = `
J3301 | 10 mg | triamcinolone acetonide; triamcinolone; kenalog
J1010 | 1 mg | methylprednisolone acetate; depo-medrol; depomedrol
J2919 | 5 mg | methylprednisolone sodium succinate; methylprednisolone sod succinate; solu-medrol; solumedrol
J0702 | 3 mg | betamethasone; celestone
J1100 | 1 mg | dexamethasone; decadron
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
J0585 | 1 units | onabotulinumtoxinA; botox
J0561 | 100000 units | penicillin G benzathine; benzathine penicillin; benzathine PCN; bicillin
J1815 | 5 units | insulin
J9267 | 1 mg | paclitaxel
J3030 | 6 mg | sumatriptan
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
