import { hash } from '@node-rs/argon2';
import type pg from 'pg';

export const BENCH_PASSWORD = 'correct horse of the bench';
export const coderEmail = (index: number): string => `coder-${index}@bench.test`;

const NOTE_SENTENCES = [
  'Follow-up of type 2 diabetes with chronic kidney disease, stage 3a.',
  'Blood pressure 142/88, pulse 76, lungs clear.',
  'Essential hypertension, continue lisinopril 20 mg daily.',
  'Right knee pain after gardening, no swelling today.',
];

/** A result of the size that the engine stores for an ordinary note. */
function suggestionResult() {
  const codes = ['E11.22', 'N18.31', 'I10', 'M25.561', 'Z79.84', 'E78.5', 'E66.9', 'Z68.31'];
  return {
    releases: { icd10cm: 'FY2026', hcpcs: '2026-01' },
    suggestions: codes.map((code, index) => ({
      kind: 'diagnosis',
      code,
      label: `Condition ${index + 1} of the visit`,
      confidence: 0.9 - index / 20,
      isProposed: index < 5,
      isFirstListed: index === 0,
      evidence: [],
      ingredients: [{ sign: '+', fact: 'named in the assessment' }],
      rulesApplied: [],
      alternatives: [],
      units: 1,
      modifiers: [],
    })),
    seen: [],
    gaps: [],
  };
}

const ORGANISATIONS = `
  WITH a_firm AS (INSERT INTO firm (id, name) VALUES (gen_random_uuid(), 'Bench Coding') RETURNING id),
  a_practice AS (
    INSERT INTO practice (id, firm_id, name, review_percent, npi, taxonomy, tax_id, address_line1, city, state, zip)
    SELECT gen_random_uuid(), f.id, 'Bench practice ' || n, 0, '1234567893', '207Q00000X', '741234567', '1 Bench Way', 'Austin', 'TX', '787670900'
    FROM a_firm f, generate_series(1, $2::int) n RETURNING id),
  a_coder AS (
    INSERT INTO app_user (id, firm_id, email, display_name, role, password_hash)
    SELECT gen_random_uuid(), f.id, 'coder-' || n || '@bench.test', 'Coder ' || n, 'coder', $3
    FROM a_firm f, generate_series(0, $1::int - 1) n RETURNING id)
  INSERT INTO practice_clearance (practice_id, id, user_id, specialty)
  SELECT p.id, gen_random_uuid(), u.id, '*' FROM a_practice p, a_coder u`;

const PRACTICE_ROWS = [
  `INSERT INTO provider (practice_id, id, npi, last_name, first_name, credential, taxonomy)
   SELECT id, gen_random_uuid(), '1245319599', 'Rowe', 'Dana', 'MD', '207Q00000X' FROM practice`,
  `INSERT INTO payer (practice_id, id, name, edi_payer_id, claim_filing_code)
   SELECT id, gen_random_uuid(), 'Example Health Plan', '60054', 'CI' FROM practice`,
  `INSERT INTO fee_schedule_item (practice_id, id, code, label, charge_cents, effective_from)
   SELECT p.id, gen_random_uuid(), f.code, f.label, f.cents, '2020-01-01'
   FROM practice p, (VALUES ('99213', 'Office visit, level 3', 12500), ('99214', 'Office visit, level 4', 18500)) f (code, label, cents)`,
  `INSERT INTO patient (practice_id, id, last_name, first_name, date_of_birth, sex, record_number)
   SELECT p.id, gen_random_uuid(), 'Sample ' || n, 'Anna', DATE '1940-01-01' + n * 13, 'F', 'MRN-' || n FROM practice p, generate_series(1, 500) n`,
  `INSERT INTO coverage (practice_id, id, patient_id, payer_id, member_id)
   SELECT pt.practice_id, gen_random_uuid(), pt.id, py.id, 'W123456789' FROM patient pt JOIN payer py ON py.practice_id = pt.practice_id`,
];

/** Every case has its patient, coverage and provider; the last `ready` of them wait for a coder, the others are history. */
const CASES = `
  WITH one_patient AS (
    SELECT pt.practice_id, pt.id, cv.id AS coverage_id, pv.id AS provider_id,
      row_number() OVER (ORDER BY pt.record_number, pt.practice_id) - 1 AS position, count(*) OVER () AS total
    FROM patient pt
    JOIN coverage cv ON cv.practice_id = pt.practice_id AND cv.patient_id = pt.id
    JOIN provider pv ON pv.practice_id = pt.practice_id)
  INSERT INTO intake_case (practice_id, id, number, state, patient_id, coverage_id, rendering_provider_id, date_of_service, place_of_service,
    visit_type, specialty, is_note_signed, signed_by, received_at, completed_at, due_at, created_by)
  SELECT p.practice_id, gen_random_uuid(), '26-' || lpad(n::text, 5, '0'), CASE WHEN n > $1::int - $2::int THEN 'ready' ELSE 'closed' END,
    p.id, p.coverage_id, p.provider_id, DATE '2026-01-05' + (n % 50), '11', 'office', 'family_medicine', true, 'Dana Rowe, MD',
    now() - interval '1 day', now() - (n % 1400) * interval '1 minute', now() + interval '1 day', (SELECT id FROM app_user LIMIT 1)
  FROM generate_series(1, $1::int) n JOIN one_patient p ON p.position = n % p.total`;

const EVENTS = `
  INSERT INTO case_event (practice_id, id, case_id, kind, to_state)
  SELECT practice_id, gen_random_uuid(), id, kind, 'ready' FROM intake_case, (VALUES ('submitted'), ('prepared')) e (kind)`;
const DOCUMENTS = `
  INSERT INTO case_document (practice_id, id, case_id, kind, file_name, media_type, size_bytes, sha256, content, state, extracted_text)
  SELECT practice_id, gen_random_uuid(), id, 'note', 'note.txt', 'text/plain', length($1::text),
    encode(sha256($1::text::bytea), 'hex'), $1::text::bytea, 'ready', $1::text FROM intake_case`;
const RUNS = `
  INSERT INTO suggestion_run (practice_id, id, case_id, engine_version, releases, note_sha256, result, duration_ms)
  SELECT practice_id, gen_random_uuid(), id, 'bench', '{}', 'bench', $1::jsonb, 5 FROM intake_case`;

/** Decisions of a practice that has coded for years: 2,000 codes in every scope, those of the runs among them. */
const LEARNED = `
  INSERT INTO learning_total (practice_id, id, code, epoch, specialty, provider, offered, taken, expected, added)
  SELECT pv.practice_id, gen_random_uuid(), c.code, 0, s.specialty, s.provider, 40, 30, 32, 1
  FROM provider pv
  CROSS JOIN LATERAL (VALUES ('', ''), ('family_medicine', ''), ('family_medicine', pv.id::text)) AS s (specialty, provider)
  CROSS JOIN (
    SELECT 'A' || n AS code FROM generate_series(1, 2000) n UNION SELECT DISTINCT e->>'code' FROM jsonb_array_elements($1::jsonb) e) AS c`;

type Size = { cases: number; ready: number; coders: number; practices: number };

/** Fills an empty database in a few statements; the owner's connections, which stand above row-level security. */
export async function insertManyCases(owner: pg.Pool, { cases, ready, coders, practices }: Size): Promise<void> {
  const passwordHash = await hash(BENCH_PASSWORD, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  await owner.query(ORGANISATIONS, [coders, practices, passwordHash]);
  for (const statement of PRACTICE_ROWS) await owner.query(statement);
  await owner.query(CASES, [cases, ready]);
  await owner.query(EVENTS);
  await owner.query(DOCUMENTS, [Array.from({ length: 6 }, () => NOTE_SENTENCES.join(' ')).join('\n')]);
  await owner.query(RUNS, [JSON.stringify(suggestionResult())]);
  await owner.query(LEARNED, [JSON.stringify(suggestionResult().suggestions)]);
  await owner.query('ANALYZE');
}
