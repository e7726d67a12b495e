/**
 * Counts what was decided before counting began: for each submitted case its newest run of suggestions against its newest
 * submitted draft, as judgeOutcomes and the counting of a submission do it. Run under every practice's scope, for an owner whom
 * row-level security binds too.
 */
export const learningBackfill = [
  `SELECT set_config('app.practice_ids', coalesce((SELECT string_agg(id::text, ',') FROM practice), ''), true)`,
  `WITH coded AS (
        SELECT DISTINCT ON (d.practice_id, d.case_id) d.practice_id, d.case_id, d.content,
          coalesce(c.specialty, '') AS specialty, coalesce(c.rendering_provider_id::text, '') AS provider,
          (coalesce(d.submitted_at, d.updated_at) AT TIME ZONE p.time_zone)::date AS decided_on
        FROM draft d
        JOIN intake_case c ON c.practice_id = d.practice_id AND c.id = d.case_id
        JOIN practice p ON p.id = d.practice_id
        WHERE d.state = 'submitted'
        ORDER BY d.practice_id, d.case_id, d.submitted_at DESC),
      run AS (
        SELECT DISTINCT ON (r.practice_id, r.case_id) r.practice_id, r.case_id, r.result
        FROM suggestion_run r JOIN coded USING (practice_id, case_id)
        ORDER BY r.practice_id, r.case_id, r.created_at DESC),
      suggested AS (
        SELECT DISTINCT ON (practice_id, case_id, code) practice_id, case_id, s->>'code' AS code, s->>'kind' AS kind,
          (s->>'isProposed')::boolean AS is_proposed, (s->>'confidence')::float8 AS confidence
        FROM run CROSS JOIN LATERAL jsonb_array_elements(result->'suggestions') AS s, LATERAL (SELECT s->>'code' AS code) AS named
        ORDER BY practice_id, case_id, code),
      billed AS (
        SELECT practice_id, case_id, e->>'code' AS code, min(kind) AS kind
        FROM coded JOIN run USING (practice_id, case_id) CROSS JOIN LATERAL (
          SELECT e, 'diagnosis' AS kind FROM jsonb_array_elements(coalesce(content->'diagnoses', '[]')) AS e
          UNION ALL SELECT e, 'procedure' FROM jsonb_array_elements(coalesce(content->'lines', '[]')) AS e) AS entries
        GROUP BY practice_id, case_id, e->>'code'),
      refused AS (
        SELECT practice_id, case_id, e->>'code' AS code, min((e->>'reason')::integer) AS reason
        FROM coded CROSS JOIN LATERAL jsonb_array_elements(coalesce(content->'rejected', '[]')) AS e
        GROUP BY practice_id, case_id, e->>'code'),
      judged AS (
        SELECT practice_id, case_id, code, coalesce(s.kind, b.kind) AS kind, s.confidence,
          CASE WHEN s.code IS NULL THEN 'none' WHEN s.is_proposed THEN 'proposed' ELSE 'listed' END AS shown,
          CASE WHEN s.code IS NULL THEN 'added' WHEN b.code IS NOT NULL THEN 'kept'
            WHEN r.code IS NOT NULL THEN 'rejected' ELSE 'passed' END AS fate,
          r.reason
        FROM suggested s FULL JOIN billed b USING (practice_id, case_id, code) LEFT JOIN refused r USING (practice_id, case_id, code))
      INSERT INTO learning_outcome
        (practice_id, id, case_id, code, kind, shown, fate, reason, confidence, specialty, provider, decided_on)
      SELECT j.practice_id, gen_random_uuid(), j.case_id, j.code, j.kind, j.shown, j.fate,
        CASE WHEN j.fate = 'rejected' THEN j.reason END, j.confidence, c.specialty, c.provider, c.decided_on
      FROM judged j JOIN coded c USING (practice_id, case_id)
      ON CONFLICT DO NOTHING`,
  `INSERT INTO learning_total (practice_id, id, code, epoch, specialty, provider, offered, taken, expected, added)
      SELECT o.practice_id, gen_random_uuid(), o.code, o.epoch, scope.specialty, scope.provider,
        count(*) FILTER (WHERE o.shown <> 'none'), count(*) FILTER (WHERE o.fate = 'kept'),
        coalesce(sum(o.confidence), 0), count(*) FILTER (WHERE o.fate = 'added')
      FROM learning_outcome o CROSS JOIN LATERAL (
        SELECT DISTINCT * FROM (VALUES ('', ''), (o.specialty, ''), (o.specialty, o.provider)) AS v (specialty, provider)) AS scope
      GROUP BY o.practice_id, o.code, o.epoch, scope.specialty, scope.provider
      ON CONFLICT DO NOTHING`,
];
