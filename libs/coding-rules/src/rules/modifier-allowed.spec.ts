import { findingsOf } from '../../fixtures/findings-of.js';
import { modifierAllowed } from './modifier-allowed.js';

describe('CR-101 modifier allowed', () => {
  it('refuses 25 on a procedure', () => {
    expect(findingsOf(modifierAllowed, 'M17.11', { lines: [{ code: '20610', modifiers: ['25'] }] })).toEqual(['hard line:1']);
  });
  it('accepts 25 on counselling and advance care planning, which are evaluation and management too', () => {
    const lines = [
      { code: '99406', modifiers: ['25'] },
      { code: '99497', modifiers: ['25'] },
    ];
    expect(findingsOf(modifierAllowed, 'F17.210', { lines })).toEqual([]);
  });
  it('leaves alone what payers take: a reduced preventive visit, the side of a specimen, discarded skin substitute, radiation managed from afar', () => {
    const lines = [
      { code: '99392', modifiers: ['52'] },
      { code: '88305', modifiers: ['RT'] },
      { code: 'A2019', modifiers: ['JW'] },
      { code: '77427', modifiers: ['95'] },
    ];
    expect(findingsOf(modifierAllowed, 'C50.911', { lines })).toEqual([]);
  });
  it('refuses 59 on a visit', () => {
    expect(findingsOf(modifierAllowed, 'I10', { lines: [{ code: '99213', modifiers: ['59'] }] })).toEqual(['hard line:1']);
  });
  it('refuses a side on a visit', () => {
    expect(findingsOf(modifierAllowed, 'I10', { lines: [{ code: '99213', modifiers: ['RT'] }] })).toEqual(['hard line:1']);
  });
  it('refuses a side on a laboratory test', () => {
    expect(findingsOf(modifierAllowed, 'I10', { lines: [{ code: '80053', modifiers: ['RT'] }] })).toEqual(['hard line:1']);
  });
  it('refuses surgical modifiers on a visit', () => {
    expect(findingsOf(modifierAllowed, 'I10', { lines: [{ code: '99213', modifiers: ['54'] }] })).toEqual(['hard line:1']);
  });
  it('refuses a reduced visit', () => {
    expect(findingsOf(modifierAllowed, 'I10', { lines: [{ code: '99213', modifiers: ['52'] }] })).toEqual(['hard line:1']);
  });
  it('refuses 91 on a procedure', () => {
    expect(findingsOf(modifierAllowed, 'M17.11', { lines: [{ code: '20610', modifiers: ['91'] }] })).toEqual(['hard line:1']);
  });
  it('refuses QW on a procedure', () => {
    expect(findingsOf(modifierAllowed, 'M17.11', { lines: [{ code: '20610', modifiers: ['QW'] }] })).toEqual(['hard line:1']);
  });
  it('accepts QW on a laboratory test', () => {
    expect(findingsOf(modifierAllowed, 'J02.9', { lines: [{ code: '87880', modifiers: ['QW'] }] })).toEqual([]);
  });
  it('refuses an eyelid on a knee', () => {
    expect(findingsOf(modifierAllowed, 'M17.11', { lines: [{ code: '20610', modifiers: ['E1'] }] })).toEqual(['hard line:1']);
  });
  it('refuses a coronary artery on a colonoscopy', () => {
    expect(findingsOf(modifierAllowed, 'Z12.11', { lines: [{ code: '45385', modifiers: ['LC'] }] })).toEqual(['hard line:1']);
  });
  it('refuses a toe on a spinal fusion', () => {
    expect(findingsOf(modifierAllowed, 'I10', { lines: [{ code: '22558', modifiers: ['TA'] }] })).toEqual(['hard line:1']);
  });
  it('refuses PT outside the colon', () => {
    expect(findingsOf(modifierAllowed, 'M17.11', { lines: [{ code: '20610', modifiers: ['PT'] }] })).toEqual(['hard line:1']);
  });
  it('accepts PT on a colonoscopy', () => {
    expect(findingsOf(modifierAllowed, 'Z12.11', { lines: [{ code: '45385', modifiers: ['PT'] }] })).toEqual([]);
  });
  it('refuses discarded drug on a procedure', () => {
    expect(findingsOf(modifierAllowed, 'M17.11', { lines: [{ code: '20610', modifiers: ['JZ'] }] })).toEqual(['hard line:1']);
  });
  it('accepts JZ on a drug', () => {
    expect(findingsOf(modifierAllowed, 'M17.11', { lines: [{ code: 'J1885', modifiers: ['JZ'] }] })).toEqual([]);
  });
  it('refuses telehealth on a joint injection', () => {
    expect(findingsOf(modifierAllowed, 'M17.11', { lines: [{ code: '20610', modifiers: ['95'] }] })).toEqual(['hard line:1']);
  });
  it('accepts telehealth on a visit', () => {
    expect(findingsOf(modifierAllowed, 'I10', { lines: [{ code: '99213', modifiers: ['95'] }] })).toEqual([]);
  });
  it('refuses AI on an office visit', () => {
    expect(findingsOf(modifierAllowed, 'I10', { lines: [{ code: '99213', modifiers: ['AI'] }] })).toEqual(['hard line:1']);
  });
  it('refuses 59 beside XS', () => {
    expect(findingsOf(modifierAllowed, 'L57.0', { lines: [{ code: '17000', modifiers: ['59', 'XS'] }] })).toEqual(['hard line:1']);
  });
  it('refuses both sides as two modifiers', () => {
    expect(findingsOf(modifierAllowed, 'M17.0', { lines: [{ code: '20610', modifiers: ['LT', 'RT'] }] })).toEqual(['hard line:1']);
  });
  it('refuses two staged modifiers', () => {
    expect(findingsOf(modifierAllowed, 'M17.11', { lines: [{ code: '20610', modifiers: ['58', '79'] }] })).toEqual(['hard line:1']);
  });
  it('refuses an ABN on file beside none on file', () => {
    expect(findingsOf(modifierAllowed, 'I10', { lines: [{ code: '80061', modifiers: ['GA', 'GZ'] }] })).toEqual(['hard line:1']);
  });
  it('accepts a voluntary ABN on a service never covered', () => {
    expect(findingsOf(modifierAllowed, 'I10', { lines: [{ code: '80061', modifiers: ['GX', 'GY'] }] })).toEqual([]);
  });
  it('refuses JW beside JZ on a line', () => {
    expect(findingsOf(modifierAllowed, 'M17.11', { lines: [{ code: 'J1885', modifiers: ['JW', 'JZ'] }] })).toEqual(['hard line:1']);
  });
  it('refuses 51 on an add-on', () => {
    expect(findingsOf(modifierAllowed, 'L57.0', { lines: [{ code: '17003', modifiers: ['51'] }] })).toEqual(['hard line:1']);
  });
  it('advises to leave 51 out', () => {
    expect(findingsOf(modifierAllowed, 'M17.11', { lines: [{ code: '20610', modifiers: ['51'] }] })).toEqual(['hint line:1']);
  });
  it('knows EP only through age 20', () => {
    expect(findingsOf(modifierAllowed, 'Z00.129', { lines: [{ code: '99395', modifiers: ['EP'] }], age: 21 })).toEqual(['soft line:1']);
  });
  it('accepts EP at 20', () => {
    expect(findingsOf(modifierAllowed, 'Z00.129', { lines: [{ code: '99395', modifiers: ['EP'] }], age: 20 })).toEqual([]);
  });
});
