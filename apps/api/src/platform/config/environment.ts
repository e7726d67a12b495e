import type { DemoSignIn } from '@chartwright/contracts';
import { ROLES } from '@chartwright/lifecycle';

/** Everything that can be set from outside, parsed once. */
export type Environment = {
  readonly isProduction: boolean;
  readonly port: number;
  readonly databaseUrl: string;
  readonly databasePoolSize: number;
  /** Minutes without a touch until a session locks (45 CFR §164.312(a)(2)(iii)). */
  readonly idleMinutes: number;
  readonly sessionHours: number;
  readonly hasSecureCookies: boolean;
  /** Other addresses the apps are reached under, `https://coding.example.org`. */
  readonly allowedOrigins: readonly string[];
  readonly requestsPerMinute: number;
  readonly signInsPerMinute: number;
  /** Proxies in front of the API whose X-Forwarded-For is believed. */
  readonly trustedProxies: number;
  readonly workerConcurrency: number;
  /** Folder with the apps' built files; apps are not served where it is missing. */
  readonly webRoot: string | null;
  /** Sign-ins of the demo, as JSON, shown on the sign-in page; never set where real cases are. */
  readonly demoSignIns: readonly DemoSignIn[] | null;
  /** Folder of official code-set releases; the bundled starter set answers where it is missing. */
  readonly codeSetsFolder: string | null;
  readonly logLevel: 'silent' | 'error' | 'info';
};

export class EnvironmentError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The environment is not usable:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
}

type Variables = Readonly<Record<string, string | undefined>>;

class Reader {
  readonly faults: string[] = [];
  constructor(private readonly variables: Variables) {}

  whole(name: string, fallback: number, [least, most]: readonly [number, number]): number {
    const text = this.variables[name];
    if (text === undefined || text === '') return fallback;
    const value = Number(text);
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    this.faults.push(`${name} has to be a whole number from ${least} to ${most}.`);
    return fallback;
  }

  flag(name: string, fallback: boolean): boolean {
    const text = this.variables[name];
    if (text === undefined || text === '') return fallback;
    if (text !== 'true' && text !== 'false') this.faults.push(`${name} has to be true or false.`);
    return text === 'true';
  }

  choice<T extends string>(name: string, choices: readonly T[], fallback: T): T {
    const text = this.variables[name];
    if (text === undefined || text === '') return fallback;
    const chosen = choices.find((choice) => choice === text);
    if (chosen === undefined) this.faults.push(`${name} has to be one of ${choices.join(', ')}.`);
    return chosen ?? fallback;
  }

  databaseUrl(): string {
    const text = this.variables.APP_DATABASE_URL ?? this.variables.DATABASE_URL ?? '';
    const protocol = URL.canParse(text) ? new URL(text).protocol : '';
    if (!['postgres:', 'postgresql:'].includes(protocol)) {
      this.faults.push('APP_DATABASE_URL has to look like postgres://chartwright_app:password@host:5432/name.');
    }
    return text;
  }

  demoSignIns(name: string): DemoSignIn[] | null {
    const text = this.variables[name];
    if (text === undefined || text === '') return null;
    try {
      const list: unknown = JSON.parse(text);
      if (Array.isArray(list) && list.every(isDemoSignIn)) return list;
    } catch {
      // Not JSON at all: the same fault as JSON of another shape.
    }
    this.faults.push(`${name} has to be a JSON list of { label, email, password, role }.`);
    return null;
  }

  origins(name: string): string[] {
    const list = (this.variables[name] ?? '').split(',').filter((text) => text !== '');
    for (const text of list) {
      if (!URL.canParse(text) || new URL(text).origin !== text) this.faults.push(`${name}: "${text}" is not an origin like https://host.`);
    }
    return list;
  }
}

function isDemoSignIn(value: unknown): value is DemoSignIn {
  if (value === null || typeof value !== 'object') return false;
  const fields: Record<string, unknown> = { ...value };
  return ['label', 'email', 'password'].every((name) => typeof fields[name] === 'string') && ROLES.some((role) => role === fields.role);
}

/** Reports all faults at once, by name and never with the value: it may be a secret. */
export function parseEnvironment(variables: Variables): Environment {
  const read = new Reader(variables);
  const isProduction = read.choice('NODE_ENV', ['production', 'development', 'test'], 'development') === 'production';
  const environment: Environment = {
    isProduction,
    port: read.whole('PORT', 4300, [1, 65535]),
    databaseUrl: read.databaseUrl(),
    databasePoolSize: read.whole('DATABASE_POOL_SIZE', 20, [2, 200]),
    idleMinutes: read.whole('IDLE_MINUTES', 15, [1, 15]),
    sessionHours: read.whole('SESSION_HOURS', 12, [1, 12]),
    hasSecureCookies: read.flag('SECURE_COOKIES', false),
    allowedOrigins: read.origins('ALLOWED_ORIGINS'),
    requestsPerMinute: read.whole('REQUESTS_PER_MINUTE', 6000, [1, 1_000_000]),
    signInsPerMinute: read.whole('SIGN_INS_PER_MINUTE', 30, [1, 1_000_000]),
    trustedProxies: read.whole('TRUSTED_PROXIES', 0, [0, 10]),
    workerConcurrency: read.whole('WORKER_CONCURRENCY', 4, [1, 64]),
    webRoot: variables.WEB_ROOT ?? null,
    demoSignIns: read.demoSignIns('DEMO_SIGN_INS'),
    codeSetsFolder: variables.CODESETS_DIR ?? null,
    logLevel: read.choice('LOG_LEVEL', ['silent', 'error', 'info'], 'info'),
  };
  if (read.faults.length > 0) throw new EnvironmentError(read.faults);
  return Object.freeze(environment);
}
