-- Exercises; PLOVER has them under COOPERATE.
SELECT
    data_set.name AS "set", 'exercise' AS kind, 'COOPERATE' AS type, NULL::VARCHAR AS mode, NULL::VARCHAR AS status,
    date_start, date_end, date_precision, participants AS parties, concat_ws(', ', coalesce(joint_exercise.name, series), focus) AS what,
    NULL::VARCHAR AS cameo, NULL::FLOAT AS goldstein, NULL::FLOAT AS intensity, NULL::FLOAT AS tone, NULL::INTEGER AS deaths,
    NULL::DOUBLE AS tiv, place_name AS place, NULL::VARCHAR AS source, data_set, line
FROM joint_exercise
JOIN data_set ON data_set.id = joint_exercise.data_set
WHERE replaced_by IS NULL
