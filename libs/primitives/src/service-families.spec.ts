import { isDrug, isFreeOfCharge, isLaboratoryTest, isVaccination, isVisit } from './service-families.js';

describe('families of services, by number', () => {
  it('tell visits from counselling, add-ons and procedures', () => {
    expect(['99213', '92014', 'G0439', '99406', '99417', '20610'].map(isVisit)).toEqual([true, true, true, false, false, false]);
  });
  it('tell laboratory tests, also those of HCPCS and of one maker, from drawing blood and from blood products', () => {
    expect(['80053', '0240U', 'G0472', 'G0475', 'Q0111', '36415', 'P9016', '71046'].map(isLaboratoryTest)).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
  it('tell drugs from the other temporary codes', () => {
    expect(['J3301', 'Q5101', 'Q0138', 'C9399', 'Q3014', 'A9150'].map(isDrug)).toEqual([true, true, true, true, false, false]);
  });
  it('tell vaccines and their administration from immune globulin', () => {
    expect(['90471', '90715', '91304', 'G0008', '90375'].map(isVaccination)).toEqual([true, true, true, true, false]);
  });
  it('know what may stand without a charge (CR-102): a measure, a follow-up, a vaccine of the state', () => {
    expect(['99024', '3074F', 'G8427', 'M1003', 'M0201', '99213'].map((code) => isFreeOfCharge(code, []))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
    expect([isFreeOfCharge('90710', ['SL']), isFreeOfCharge('90710', []), isFreeOfCharge('99213', ['SL'])]).toEqual([true, false, false]);
  });
});
