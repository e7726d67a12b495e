/**
 * A clearance holds to the end of its last day in the practice that it is for (decision 4). Expects it as `k`; `now` is the
 * parameter that holds the instant.
 */
export const clearanceStands = (now: string): string => `(k.valid_until IS NULL
  OR k.valid_until >= (${now}::timestamptz AT TIME ZONE (SELECT z.time_zone FROM practice z WHERE z.id = k.practice_id))::date)`;
