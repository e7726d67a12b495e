import { ApiError } from './api-error.js';
import { signInRefusalWords } from './session.js';

const now = new Date('2026-03-10T12:00:00Z');
const refused = (code: 'sign_in_failed' | 'sign_in_paused' | 'unlock_failed', details: unknown) =>
  new ApiError(code, 401, 'x', { details });

describe('what a refused sign-in says', () => {
  it('how many tries are left before the pause', () => {
    expect(signInRefusalWords(refused('sign_in_failed', { triesLeft: 3, pausedUntil: null }), now)).toBe(
      'E-mail and password do not match. 3 tries left before a 15 minute pause.',
    );
    expect(signInRefusalWords(refused('sign_in_failed', { triesLeft: 1, pausedUntil: null }), now)).toContain('1 try left');
  });

  it('what the last try brought: a pause of sign-in, or the end of a locked session', () => {
    expect(signInRefusalWords(refused('sign_in_failed', { triesLeft: 0, pausedUntil: null }), now)).toBe(
      'E-mail and password do not match. Sign-in pauses for 15 minutes.',
    );
    expect(signInRefusalWords(refused('unlock_failed', { triesLeft: 2, pausedUntil: null }), now)).toBe(
      'That is not the password. 2 tries left before you have to sign in again.',
    );
    expect(signInRefusalWords(refused('unlock_failed', { triesLeft: 0, pausedUntil: null }), now)).toBe(
      'That is not the password. Sign in again.',
    );
  });

  it('how long the pause still lasts', () => {
    const error = refused('sign_in_paused', { triesLeft: 0, pausedUntil: '2026-03-10T12:14:10Z' });
    expect(signInRefusalWords(error, now)).toBe('Too many tries. Sign-in for this address is paused for 15 minutes.');
  });

  it('that the line is lost, without blaming the password', () => {
    expect(signInRefusalWords(new ApiError('no_connection', 0, 'x'), now)).toContain('No connection');
  });
});
