import { claimPaths, type ClaimDetail, type ClaimPage } from '@chartwright/contracts';
import { newId } from '@chartwright/database';
import type { Response } from 'supertest';
import { aCase, type CaseBuilder } from './a-case.js';
import type { Client } from './client.js';
import type { TestApi } from './start-api.js';

export const coding = {
  diagnoses: [
    { id: 'd1', code: 'E11.9', origin: 'search' },
    { id: 'd2', code: 'I10', origin: 'search' },
  ],
  lines: [
    {
      id: 'l1',
      code: '99213',
      origin: 'search',
      modifiers: [],
      units: 1,
      pointers: ['d1', 'd2'],
      chargeCents: 12_500,
      chargeOrigin: 'schedule',
    },
  ],
};
/** The same without a charge: held (CL-04). */
export const unpriced = { ...coding, lines: coding.lines.map((line) => ({ ...line, chargeCents: null, chargeOrigin: 'none' })) };

/** Claims as they come about, and what a billing manager does with them. */
export async function claimDesk(api: TestApi) {
  const biller = await api.as('billing_manager');
  return {
    biller,
    async approved(content: object = coding, builder: CaseBuilder = aCase()): Promise<ClaimDetail> {
      const given = await api.given(builder.inState('approved').withDraft(content).with({ coderId: api.world.users.coder.id }));
      await api.asOwner(`UPDATE draft SET state = 'submitted', submitted_at = now() WHERE id = $1`, [given.draftId]);
      await api.inDatabase((tx) => tx.jobs.enqueue('build-claim', { practiceId: given.practiceId, caseId: given.id }));
      await api.runJobs();
      const [claim] = await api.asOwner<{ id: string }>('SELECT id FROM claim WHERE case_id = $1', [given.id]);
      const seen = given.practiceId === api.world.practice.id ? biller : await api.as(api.world.otherUsers.billing_manager);
      return body<ClaimDetail>(await seen.get(claimPaths.detail(claim?.id ?? newId())));
    },
    batch: (claimIds: string[], client = biller): Promise<Response> => client.post(claimPaths.batches, { claimIds }),
    search: async (filter: object, client = biller): Promise<ClaimPage> => body<ClaimPage>(await client.post(claimPaths.search, filter)),
    auditOf: (action: string, objectId: string): Promise<unknown[]> =>
      api.asOwner('SELECT 1 FROM audit_entry WHERE action = $1 AND object_id = $2', [action, objectId]),
  };
}
export type ClaimDesk = Awaited<ReturnType<typeof claimDesk>>;

export function body<T>(response: Response): T {
  // The contract of the route: a parsing edge of the test.
  return response.body as T;
}

export async function download(client: Client, batchId: string): Promise<string> {
  const answer = await client
    .raw('get', claimPaths.batchFile(batchId))
    .buffer(true)
    .parse((stream, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => done(null, Buffer.concat(chunks)));
    });
  return Buffer.from(answer.body).toString('ascii');
}
