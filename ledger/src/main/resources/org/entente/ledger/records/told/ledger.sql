-- The ledger's own entries, as the surest claim with the entry's status tells them.
SELECT
    'ledger' AS "set", ledger.kind, told.type, told.mode, ledger.status, ledger.date_start, ledger.date_end, ledger.date_precision,
    countries AS parties, ledger.what, NULL::VARCHAR AS cameo, NULL::FLOAT AS goldstein, NULL::FLOAT AS intensity, NULL::FLOAT AS tone,
    NULL::INTEGER AS deaths, NULL::DOUBLE AS tiv, NULL::VARCHAR AS place, told.source, NULL::INTEGER AS data_set, ledger.entry AS line
FROM ledger
JOIN (
    SELECT
        claims.entry, arg_max(plover_type, rank) AS type, arg_max(plover_mode, rank) AS mode,
        arg_max(coalesce(url, source), rank) AS source
    FROM (
        SELECT claims.*, (claims.status = standing.status, claims.confidence) AS rank, claim.plover_mode
        FROM claims
        JOIN claim ON claim.id = claims.claim
        JOIN entry_standing AS standing ON standing.entry = claims.entry) AS claims
    GROUP BY claims.entry) AS told ON told.entry = ledger.entry
