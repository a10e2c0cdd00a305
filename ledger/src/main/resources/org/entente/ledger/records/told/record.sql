-- Events, as the sets tell them, who did it to whom.
SELECT
    data_set.name AS "set", 'event' AS kind, plover_type AS type, plover_mode AS mode, NULL::VARCHAR AS status,
    date_start, date_end, date_precision, actor_country AS actor, recipient_country AS recipient,
    coalesce(note, concat_ws(' – ', actor_name, recipient_name)) AS what, cameo, goldstein, intensity, tone, fatality.best AS deaths,
    NULL::DOUBLE AS tiv, place_name AS place, coalesce(url, record.source) AS source, record.data_set, record.line
FROM record
JOIN data_set ON data_set.id = record.data_set
LEFT JOIN fatality ON fatality.data_set = record.data_set AND fatality.line = record.line
WHERE replaced_by IS NULL
