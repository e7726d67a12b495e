/**
 * What later migrations call for each new table: `SELECT app_protect_practice_table('t')` puts it under row-level security,
 * `SELECT app_append_only('t')` takes UPDATE and DELETE away from everyone, the owner included.
 */
export const rowProtection = [
  `CREATE EXTENSION IF NOT EXISTS pg_trgm`,
  `ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO chartwright_app`,
  `GRANT USAGE ON SCHEMA public TO chartwright_app`,
  `CREATE FUNCTION app_practice_ids() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT string_to_array(current_setting('app.practice_ids', true), ',')::uuid[]
  $$`,
  // The sub-select makes the list a value computed once a query, not once a row.
  `CREATE FUNCTION app_protect_practice_table(practice_table regclass) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', practice_table);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', practice_table);
    EXECUTE format(
      'CREATE POLICY practice_scope ON %s USING (practice_id = ANY ((SELECT app_practice_ids())::uuid[]))', practice_table);
  END
  $$`,
  `CREATE FUNCTION app_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'rows of % are never changed or removed', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
  END
  $$`,
  `CREATE FUNCTION app_append_only(event_table regclass) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %s FROM chartwright_app', event_table);
    EXECUTE format(
      'CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON %s
         FOR EACH STATEMENT EXECUTE FUNCTION app_refuse_change()', event_table);
  END
  $$`,
];
