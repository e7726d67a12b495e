import { hash, verify } from '@node-rs/argon2';
import { AppError } from '../errors/app-error.js';

/** OWASP password storage: argon2id (the library's default), 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const LEAST_LENGTH = 12;
const TOO_COMMON = /^(.)\1+$|^(0123456789|1234567890|abcdefghij|qwertyuiop|password)/i;

export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

let decoy: Promise<string> | undefined;

/** Takes as long for an address nobody has: a decoy is checked in place of the missing hash. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password');
  const isSame = await verify(passwordHash ?? (await decoy), password).catch(() => false);
  return passwordHash !== null && isSame;
}

export function assertPasswordAllowed(password: string, email: string): void {
  if (password.length < LEAST_LENGTH) {
    throw new AppError('password_refused', `Use at least ${LEAST_LENGTH} characters.`);
  }
  const localPart = email.split('@')[0] ?? '';
  if (TOO_COMMON.test(password) || (localPart.length > 3 && password.toLowerCase().includes(localPart.toLowerCase()))) {
    throw new AppError('password_refused', 'This password is too easy to guess.');
  }
}
