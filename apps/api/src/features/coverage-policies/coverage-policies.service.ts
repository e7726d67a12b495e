import { EXAMPLE_POLICIES, parsePolicyFile, renderPolicyFile } from '@chartwright/coding-rules';
import { MAX_POLICY_FILE_BYTES, type PolicyFileRefusal, type PolicyList, type PolicyLoad } from '@chartwright/contracts';
import { Database, INSTALLATION_ID, isUniqueViolation, newId, type Transaction } from '@chartwright/database';
import type { Clock } from '@chartwright/primitives';
import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Actor } from '../../platform/auth/actor.js';
import { CLOCK } from '../../platform/config/config.module.js';
import { AppError } from '../../platform/errors/app-error.js';
import { findPolicyLoad, insertPolicyLoad, listPolicyLoads, listStandingPolicies } from './policy.queries.js';

export type PolicyFile = { name: string; bytes: Buffer };

const LONGEST_NAME = 200;

/** Coverage policies of the firm: loaded as files, whole or not at all; withdrawn, never deleted. */
@Injectable()
export class CoveragePoliciesService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(actor: Actor, text: string): Promise<PolicyList> {
    return this.database.inTransaction('system', async (tx) => {
      const firmId = await firmOf(tx, actor);
      return { loads: await listPolicyLoads(tx, firmId), ...(await listStandingPolicies(tx, firmId, text)) };
    });
  }

  example(): string {
    return renderPolicyFile(EXAMPLE_POLICIES);
  }

  async load(actor: Actor, file: PolicyFile): Promise<PolicyLoad> {
    const policies = readPolicies(file);
    const sha256 = createHash('sha256').update(file.bytes).digest('hex');
    const id = newId();
    try {
      return await this.database.inTransaction('system', async (tx) => {
        const firmId = await firmOf(tx, actor);
        const fileName = file.name.slice(0, LONGEST_NAME);
        await insertPolicyLoad(tx, { id, firmId, fileName, sha256, loadedBy: actor.userId, loadedAt: this.clock.now() }, policies);
        this.note(tx, actor, id, { action: 'policies.load', detail: { sha256, policies: policies.length } });
        return getLoad(tx, firmId, id);
      });
    } catch (error) {
      if (isUniqueViolation(error)) throw new AppError('already_exists', 'This very file is loaded already.');
      throw error;
    }
  }

  withdraw(actor: Actor, loadId: string): Promise<PolicyLoad> {
    return this.database.inTransaction('system', async (tx) => {
      const firmId = await firmOf(tx, actor);
      const load = await getLoad(tx, firmId, loadId);
      if (load.withdrawnAt !== null) throw new AppError('command_refused', 'This file is withdrawn already.');
      await tx.query(
        `UPDATE code_policy_load SET withdrawn_by = $3, withdrawn_at = $4 WHERE firm_id = $1 AND id = $2 AND withdrawn_at IS NULL`,
        [firmId, loadId, actor.userId, this.clock.now()],
      );
      this.note(tx, actor, loadId, { action: 'policies.withdraw', detail: { policies: load.policyCount } });
      return getLoad(tx, firmId, loadId);
    });
  }

  /** Policies belong to no practice: the installation's own chain keeps who loaded and withdrew them. */
  private note(tx: Transaction, actor: Actor, objectId: string, { action, detail }: { action: string; detail: object }): void {
    tx.audit.append(actor.audit, { practiceId: INSTALLATION_ID, action, objectType: 'policyLoad', objectId, detail });
  }
}

/** A practice's people see the policies of the firm that codes for them. */
async function firmOf(tx: Transaction, { firmId, practiceId }: Actor): Promise<string> {
  if (firmId !== null) return firmId;
  const [row] = await tx.query<{ firmId: string }>(`SELECT firm_id AS "firmId" FROM practice WHERE id = $1`, [practiceId]);
  if (!row) throw new AppError('practice_not_found', 'There is no such practice.');
  return row.firmId;
}

async function getLoad(tx: Transaction, firmId: string, id: string): Promise<PolicyLoad> {
  const load = await findPolicyLoad(tx, firmId, id);
  if (!load) throw new AppError('policy_load_not_found', 'There is no such file.');
  return load;
}

function readPolicies({ bytes }: PolicyFile) {
  if (bytes.length > MAX_POLICY_FILE_BYTES)
    throw new AppError('document_too_large', `A policy file has at most ${MAX_POLICY_FILE_BYTES / 1_000_000} MB. Split it.`);
  const { policies, faults } = parsePolicyFile(textOf(bytes));
  if (policies) return policies;
  const refusal: PolicyFileRefusal = { faults };
  const lines = faults.length === 1 ? 'One fault' : `${faults.length} faults`;
  throw new AppError('policy_file_refused', `${lines} in the file. Nothing was loaded.`, refusal);
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\0', '\uFFFD');
  } catch {
    const refusal: PolicyFileRefusal = { faults: [{ line: 1, column: null, problem: 'The file is no UTF-8 text. Save it as CSV UTF-8.' }] };
    throw new AppError('policy_file_refused', 'The file is no text. Nothing was loaded.', refusal);
  }
}
