import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * People are found by the beginnings of their names, claims and cases by the beginnings of their numbers, each out of an index. Under
 * row-level security PostgreSQL takes an index only for comparisons that leak nothing: `>=` and `<` of text are such, LIKE and the
 * operators of pg_trgm are not. Hence words of their own, and columns in the order of their bytes.
 */
export class PatientWords1763800000018 implements MigrationInterface {
  name = 'PatientWords1763800000018';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of reversal) await runner.query(statement);
  }
}

const statements = [
  // "O’Brien-Ñandú" → "obrien nandu", as foldName of the API does it.
  String.raw`CREATE FUNCTION app_fold_name(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT btrim(regexp_replace(translate(regexp_replace(lower(normalize(name, NFD)), '[\u0300-\u036f''’ʼ.]', '', 'g'), 'øłđ', 'old'),
      '[^a-z0-9\u0080-\uffff]+', ' ', 'g'))
  $$`,
  `CREATE FUNCTION app_name_words(name text) RETURNS SETOF text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT DISTINCT word FROM unnest(string_to_array(app_fold_name(name), ' ')) AS w (word) WHERE word <> ''
  $$`,
  `CREATE TABLE patient_word (
        practice_id uuid NOT NULL,
        id uuid NOT NULL,
        patient_id uuid NOT NULL,
        word text COLLATE "C" NOT NULL,
        CONSTRAINT patient_word_practice_id_word_patient_id_key UNIQUE (practice_id, word, patient_id),
        CONSTRAINT patient_word_pkey PRIMARY KEY (practice_id, id)
      )`,
  `CREATE INDEX patient_word_practice_id_patient_id_idx ON patient_word (practice_id, patient_id)`,
  `ALTER TABLE patient_word
        ADD CONSTRAINT patient_word_patient_id_fkey FOREIGN KEY (practice_id, patient_id) REFERENCES patient(practice_id,id)`,
  `SELECT app_protect_practice_table('patient_word')`,
  `CREATE FUNCTION app_keep_patient_words() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    DELETE FROM patient_word WHERE practice_id = NEW.practice_id AND patient_id = NEW.id;
    INSERT INTO patient_word (practice_id, id, patient_id, word)
      SELECT NEW.practice_id, gen_random_uuid(), NEW.id, w.word FROM app_name_words(NEW.last_name || ' ' || NEW.first_name) AS w (word);
    RETURN NULL;
  END
  $$`,
  `CREATE TRIGGER keep_words AFTER INSERT OR UPDATE OF last_name, first_name ON patient
        FOR EACH ROW EXECUTE FUNCTION app_keep_patient_words()`,
  // Under every practice's scope, for an owner whom row-level security binds too.
  `SELECT set_config('app.practice_ids', coalesce((SELECT string_agg(id::text, ',') FROM practice), ''), true)`,
  `INSERT INTO patient_word (practice_id, id, patient_id, word)
     SELECT p.practice_id, gen_random_uuid(), p.id, w.word FROM patient p, app_name_words(p.last_name || ' ' || p.first_name) AS w (word)`,
  `ALTER TABLE claim ALTER COLUMN control_number TYPE text COLLATE "C"`,
  `ALTER TABLE intake_case ALTER COLUMN number TYPE text COLLATE "C"`,
];

const reversal = [
  `ALTER TABLE intake_case ALTER COLUMN number TYPE text COLLATE "default"`,
  `ALTER TABLE claim ALTER COLUMN control_number TYPE text COLLATE "default"`,
  `DROP TRIGGER keep_words ON patient`,
  `DROP FUNCTION app_keep_patient_words()`,
  `DROP TABLE patient_word`,
  `DROP FUNCTION app_name_words(text)`,
  `DROP FUNCTION app_fold_name(text)`,
];
