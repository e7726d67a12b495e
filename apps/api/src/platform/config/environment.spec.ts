import { EnvironmentError, parseEnvironment } from './environment.js';

const url = 'postgres://chartwright_app:secret@localhost:5432/chartwright';
const faultsOf = (variables: Record<string, string>): readonly string[] => {
  try {
    parseEnvironment(variables);
    return [];
  } catch (error) {
    return error instanceof EnvironmentError ? error.faults : [];
  }
};

describe('the environment', () => {
  it('needs nothing but a database', () => {
    expect(parseEnvironment({ APP_DATABASE_URL: url })).toMatchObject({ port: 4300, idleMinutes: 15, sessionHours: 12, demoSignIns: null });
  });
  it('prefers the role that serves to the role that owns', () => {
    expect(parseEnvironment({ DATABASE_URL: 'postgres://owner@localhost/chartwright', APP_DATABASE_URL: url }).databaseUrl).toBe(url);
  });
  it('reports all faults at once', () => {
    const faults = faultsOf({ APP_DATABASE_URL: 'mysql://x', PORT: '0', SECURE_COOKIES: 'yes', ALLOWED_ORIGINS: 'elsewhere.test' });
    expect(faults.map((fault) => fault.split(/[ :]/)[0])).toEqual(['PORT', 'APP_DATABASE_URL', 'SECURE_COOKIES', 'ALLOWED_ORIGINS']);
  });
  it('repeats no value: it may be a secret', () => {
    expect(faultsOf({ APP_DATABASE_URL: 'mysql://u:hunter22@host/db' }).join()).not.toContain('hunter22');
  });
  it('does not let an idle screen stay open longer than 15 minutes (§164.312(a)(2)(iii))', () => {
    expect(faultsOf({ APP_DATABASE_URL: url, IDLE_MINUTES: '60' })).toEqual(['IDLE_MINUTES has to be a whole number from 1 to 15.']);
  });
  it('takes the demo’s sign-ins only in their shape', () => {
    const signIn = { label: 'Coder', email: 'c@demo.test', password: 'x', role: 'coder' };
    expect(parseEnvironment({ APP_DATABASE_URL: url, DEMO_SIGN_INS: JSON.stringify([signIn]) }).demoSignIns).toEqual([signIn]);
    expect(faultsOf({ APP_DATABASE_URL: url, DEMO_SIGN_INS: '[{"label":"Coder"}]' })).toHaveLength(1);
    expect(faultsOf({ APP_DATABASE_URL: url, DEMO_SIGN_INS: '{' })).toHaveLength(1);
  });
});
