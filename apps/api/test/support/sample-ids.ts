import { createHash } from 'node:crypto';
import { Claim, ClaimBatch, ClaimVersion, CustomRuleVersion, Facility, FeeScheduleItem, newId, ProviderQuery } from '@chartwright/database';
import { aCase, type GivenCase } from './a-case.js';
import type { RouteSample, SampleIds } from './route-samples.js';
import type { TestApi } from './start-api.js';
import type { TestPractice, TestUser } from './world.js';

const CODING = {
  diagnoses: [{ id: 'd1', code: 'E11.9', origin: 'search' }],
  lines: [
    { id: 'l1', code: '99213', origin: 'search', modifiers: [], units: 1, pointers: ['d1'], chargeCents: 12_500, chargeOrigin: 'schedule' },
  ],
};
const contents = new WeakMap<TestApi, Promise<object>>();

/** The claim model as the worker builds it, once for each test file. */
function claimContent(api: TestApi): Promise<object> {
  const known = contents.get(api);
  if (known) return known;
  const built = buildOnce(api);
  contents.set(api, built);
  return built;
}

async function buildOnce(api: TestApi): Promise<object> {
  const given = await api.given(aCase().inState('approved').withDraft(CODING).with({ coderId: api.world.users.coder.id }));
  await api.asOwner(`UPDATE draft SET state = 'submitted', submitted_at = now() WHERE id = $1`, [given.draftId]);
  await api.inDatabase((transaction) => transaction.jobs.enqueue('build-claim', { practiceId: given.practiceId, caseId: given.id }));
  await api.runJobs();
  const [version] = await api.asOwner<{ content: object }>('SELECT content FROM claim_version ORDER BY created_at LIMIT 1');
  if (!version) throw new Error('build-claim built no claim');
  return version.content;
}

async function insertClaim(api: TestApi, given: GivenCase, practice: TestPractice): Promise<string> {
  const { practiceId } = given;
  const claimId = newId();
  const content = await claimContent(api);
  const sha256 = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  await api.inDatabase(async (transaction) => {
    await transaction.rows(Claim).insert({
      practiceId,
      id: claimId,
      caseId: given.id,
      controlNumber: claimId.slice(-12).toUpperCase(),
      state: 'ready',
      patientId: given.patientId,
      payerId: practice.payerId,
      renderingProviderId: practice.providerId,
      dateOfService: '2026-03-02',
      totalChargeCents: 12_500,
    });
    await transaction
      .rows(ClaimVersion)
      .insert({ practiceId, id: newId(), claimId, versionNumber: 1, frequencyCode: '1', content, sha256 });
  });
  return claimId;
}

async function insertFacility(api: TestApi, practiceId: string): Promise<string> {
  const id = newId();
  const address = { addressLine1: '1 Clinic Road', city: 'Austin', state: 'TX', zip: '787670901' };
  await api.inDatabase((transaction) =>
    transaction.rows(Facility).insert({ practiceId, id, name: `Hospital ${id}`, placeOfService: '21', ...address }),
  );
  return id;
}

async function insertBatch(api: TestApi, practiceId: string): Promise<string> {
  const id = newId();
  const content = Buffer.from('ISA*00*');
  await api.inDatabase((transaction) =>
    transaction.rows(ClaimBatch).insert({
      practiceId,
      id,
      number: id.slice(-12),
      state: 'submitted',
      fileName: 'walk.edi',
      interchangeControlNumber: 1,
      groupControlNumber: 1,
      claimCount: 0,
      totalChargeCents: 0,
      content,
      sha256: createHash('sha256').update(content).digest('hex'),
      sizeBytes: content.length,
      createdAt: new Date(),
      submittedAt: new Date(),
    }),
  );
  return id;
}

async function insertQuestion(api: TestApi, given: GivenCase, practice: TestPractice, askedBy: string): Promise<string> {
  const id = newId();
  await api.inDatabase((transaction) =>
    transaction.rows(ProviderQuery).insert({
      practiceId: given.practiceId,
      id,
      caseId: given.id,
      providerId: practice.providerId,
      state: 'sent',
      template: 'specificity',
      title: 'Type of anemia',
      content: { question: 'Which?', indicators: ['Hgb 9.1'], choices: ['A', 'Other', 'Unable to determine'], options: ['A', 'Other'] },
      askedBy,
      sentAt: new Date(),
    }),
  );
  return id;
}

async function insertPolicyLoad(api: TestApi, { id: loadedBy, firmId }: TestUser): Promise<string> {
  const id = newId();
  await api.asOwner(
    `INSERT INTO code_policy_load (id, firm_id, file_name, sha256, policy_count, loaded_by) VALUES ($1, $2, 'walk.csv', $3, 0, $4)`,
    [id, firmId, id, loadedBy],
  );
  return id;
}

async function insertRule(api: TestApi, practiceId: string, createdBy: string): Promise<string> {
  const id = newId();
  await api.inDatabase((transaction) =>
    transaction.rows(CustomRuleVersion).insert({
      practiceId,
      id,
      ruleId: newId(),
      versionNumber: 1,
      name: 'Walked',
      owner: 'practice',
      action: 'warn',
      reason: 'For the walk.',
      conditions: { all: [{ field: 'procedure', operator: 'is', values: ['99213'] }], any: [] },
      effectiveFrom: '2026-01-01',
      createdBy,
    }),
  );
  return id;
}

/** A job that failed, as an administrator finds it. */
export async function addFailedJob(api: TestApi, payload: object = {}): Promise<string> {
  const [row] = await api.asOwner<{ id: number }>(`SELECT (graphile_worker.add_job('walked', $2::json, job_key => $1)).id`, [
    newId(),
    JSON.stringify(payload),
  ]);
  await api.asOwner(`UPDATE graphile_worker._private_jobs SET last_error = 'case_not_found', attempts = max_attempts WHERE id = $1`, [
    row?.id,
  ]);
  return String(row?.id);
}

/** Fresh rows of one practice for one call, in the state the route needs; only those it asks for. */
export async function sampleIds(
  api: TestApi,
  path: string,
  sample: RouteSample,
  who: { user: TestUser; side: 'own' | 'other' },
): Promise<SampleIds> {
  const { world } = api;
  const { user, side } = who;
  const practice = side === 'own' ? world.practice : world.otherPractice;
  const people = side === 'own' ? world.users : world.otherUsers;
  const builder = side === 'own' ? aCase() : aCase().ofOtherPractice();
  const given = await api.given(sample.given?.(builder, side === 'own' ? user : people.coder) ?? builder);
  const asks = (name: string): boolean => `${path} ${sample.body?.toString() ?? ''}`.includes(name);
  const fee = await api.inDatabase((transaction) =>
    transaction.rows(FeeScheduleItem).findOneByOrFail({ practiceId: practice.id, code: '99213' }),
  );
  return {
    practiceId: practice.id,
    caseId: given.id,
    documentId: given.documentId,
    patientId: given.patientId,
    coverageId: given.coverageId,
    questionId: asks('questionId') ? await insertQuestion(api, given, practice, people.coder.id) : newId(),
    claimId: asks('claimId') ? await insertClaim(api, given, practice) : newId(),
    batchId: asks('batchId') ? await insertBatch(api, practice.id) : newId(),
    userId: user.firmId === null ? people.front_desk.id : people.coder.id,
    providerId: practice.providerId,
    payerId: practice.payerId,
    feeId: fee.id,
    facilityId: asks('facilityId') ? await insertFacility(api, practice.id) : newId(),
    jobId: asks('jobId') ? await addFailedJob(api) : '0',
    policyLoadId: asks('policyLoadId') ? await insertPolicyLoad(api, people.firm_admin) : newId(),
    ruleVersionId: asks('ruleVersionId') ? await insertRule(api, practice.id, people.firm_admin.id) : newId(),
    leaseToken: given.leaseToken ?? newId(),
    code: 'E119',
    dateOfService: '2026-03-02',
  };
}
