import { findingsOf } from '../../fixtures/findings-of.js';
import { surgeonModifiers } from './surgeon-modifiers.js';

describe('CR-101 surgeon modifiers', () => {
  it('refuses an assistant at a joint injection', () => {
    expect(findingsOf(surgeonModifiers, 'M17.11', { lines: [{ code: '20610', modifiers: ['80'] }] })).toEqual(['hard line:1']);
  });
  it('accepts an assistant at a knee replacement', () => {
    expect(findingsOf(surgeonModifiers, 'M17.11', { lines: [{ code: '27447', modifiers: ['80'] }] })).toEqual([]);
  });
  it('asks for the record of two surgeons at a knee replacement', () => {
    expect(findingsOf(surgeonModifiers, 'M17.11', { lines: [{ code: '27447', modifiers: ['62'] }] })).toEqual(['soft line:1']);
  });
  it('accepts two surgeons at a spinal fusion', () => {
    expect(findingsOf(surgeonModifiers, 'M51.16', { lines: [{ code: '22558', modifiers: ['62'] }] })).toEqual([]);
  });
  it('refuses two surgeons at a colonoscopy', () => {
    expect(findingsOf(surgeonModifiers, 'Z12.11', { lines: [{ code: '45385', modifiers: ['62'] }] })).toEqual(['hard line:1']);
  });
  it('refuses a team at a colonoscopy', () => {
    expect(findingsOf(surgeonModifiers, 'Z12.11', { lines: [{ code: '45385', modifiers: ['66'] }] })).toEqual(['hard line:1']);
  });
  it('refuses split care without a global period', () => {
    expect(findingsOf(surgeonModifiers, 'M17.11', { lines: [{ code: '20610', modifiers: ['55'] }] })).toEqual(['hard line:1']);
  });
  it('accepts the care after a cataract operation', () => {
    expect(findingsOf(surgeonModifiers, 'H25.13', { lines: [{ code: '66984', modifiers: ['55'] }] })).toEqual([]);
  });
});
