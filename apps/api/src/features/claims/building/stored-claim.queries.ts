import type { Claim } from '@chartwright/claims';
import { canonicalJson, type JsonObject } from '@chartwright/database';
import type { Finding } from '@chartwright/primitives';
import { createHash } from 'node:crypto';

/** Reads a stored claim version. Only this feature writes that column, always out of a `Claim`; a parsing edge. */
export function claimOf(content: JsonObject): Claim {
  return content as unknown as Claim;
}

export function findingsOf(stored: readonly JsonObject[]): Finding[] {
  return stored as unknown as Finding[];
}

export function toStored(value: Claim): JsonObject {
  return JSON.parse(JSON.stringify(value));
}

export function toStoredFindings(findings: readonly Finding[]): readonly JsonObject[] {
  return JSON.parse(JSON.stringify(findings));
}

export function contentHash(content: JsonObject): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}
