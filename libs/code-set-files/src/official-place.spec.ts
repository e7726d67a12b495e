import { officialPlace } from './official-place.js';

describe('the place of a file of an official archive', () => {
  it.each([
    ['icd10cm_order_2027.txt', '2027', 'icd10cm/2027/icd10cm_order_2027.txt'],
    ['icd10cm-order-April-2026.txt', '2026-04', 'icd10cm/2026-04/icd10cm-order-April-2026.txt'],
    ['icd10cm_tabular_2027.xml', '2027', 'icd10cm/2027/icd10cm_tabular_2027.xml'],
    ['HCPC2026_OCT_ANWEB.txt', '2026-10', 'hcpcs/2026-10/HCPC2026_OCT_ANWEB.txt'],
    ['ccipra-v323r0-f1.TXT', '2026q4', 'ncci/2026q4/ccipra-v323r0-f1.TXT'],
    ['MCR_MUE_PractitionerServices_Eff_10-01-2026.csv', '2026q4', 'ncci/2026q4/MCR_MUE_PractitionerServices_Eff_10-01-2026.csv'],
    ['PPRRVU2026_Oct_nonQPP.csv', '2026q4', 'mpfs/2026q4/PPRRVU2026_Oct_nonQPP.csv'],
    ['place_of_service.csv', null, 'pos/place_of_service.csv'],
  ])('of %s in %s is %s', (name, releaseName, place) => {
    expect(officialPlace({ name, releaseName })).toBe(place);
  });

  it.each(['icd10cm_order_addenda_2027.txt', 'icd10cm_codes_2027.txt', 'icd10OrderFiles.pdf', 'HCPC2026_recordlayout.txt'])(
    'is nowhere for %s, which lies in the archives as well',
    (name) => {
      expect(officialPlace({ name, releaseName: '2027' })).toBeNull();
    },
  );
});
