import { isNpi } from './npi.js';

describe('CL-01 NPI check digit', () => {
  it.each(['1234567893', '1245319599'])('accepts %s', (npi) => {
    expect(isNpi(npi)).toBe(true);
  });
  it.each(['1234567890', '3234567893', '123456789', '12345678933', ''])('refuses "%s"', (npi) => {
    expect(isNpi(npi)).toBe(false);
  });
});
