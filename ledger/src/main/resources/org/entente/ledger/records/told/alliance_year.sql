-- What one state owed another in a year; no events.
SELECT
    data_set.name AS "set", 'alliance' AS kind, NULL::VARCHAR AS type, NULL::VARCHAR AS mode, NULL::VARCHAR AS status,
    make_date(year, 1, 1) AS date_start, make_date(year, 12, 31) AS date_end, 'year' AS date_precision,
    state AS actor, partner AS recipient, array_to_string(obligations, ', ') AS what, NULL::VARCHAR AS cameo,
    NULL::FLOAT AS goldstein, NULL::FLOAT AS intensity, NULL::FLOAT AS tone, NULL::INTEGER AS deaths, NULL::DOUBLE AS tiv,
    NULL::VARCHAR AS place, NULL::VARCHAR AS source, data_set, line
FROM alliance_year
JOIN data_set ON data_set.id = alliance_year.data_set
WHERE replaced_by IS NULL
