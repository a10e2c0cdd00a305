-- Other people's data, against what was noted when they were imported.

-- @check data set
SELECT id, 'is there ' || count(*) || ' times' AS found, 'once' AS expected
FROM data_set
GROUP BY id
HAVING count(*) > 1

-- @check data set
SELECT
    id,
    'has ' || rows_read || ' rows, of which ' || rows_in || ' in, ' || rows_set_aside || ' set aside, ' || rows_skipped
        || ' skipped, ' || rows_passed_over || ' no data' AS found,
    'the first as the sum of the others' AS expected
FROM data_set
WHERE rows_read <> rows_in + rows_set_aside + rows_skipped + rows_passed_over

-- @check data set
SELECT id, 'has ' || count(set_aside.line) || ' rows in table set_aside' AS found, any_value(rows_set_aside) || ', as was noted' AS expected
FROM data_set
LEFT JOIN set_aside ON set_aside.data_set = data_set.id
GROUP BY id
HAVING count(set_aside.line) <> any_value(rows_set_aside)

-- @check data set
-- Every line that went in is a row; only a line of values by years is as many rows as it has years with a value.
WITH lines AS (
    SELECT data_set, line, false AS by_years FROM record
    UNION SELECT data_set, line, false FROM mention
    UNION SELECT data_set, line, false FROM joint_exercise
    UNION SELECT data_set, line, false FROM arms_deal
    UNION SELECT data_set, line, false FROM arms_delivery
    UNION SELECT data_set, line, false FROM alliance_year
    UNION SELECT data_set, line, true FROM tiv),
counted AS (SELECT data_set, count(*) AS lines, bool_or(by_years) AS by_years FROM lines GROUP BY data_set)
SELECT
    id,
    'has rows of ' || coalesce(lines, 0) || ' lines' AS found,
    if(by_years, 'some, and at most ', '') || rows_in || ', as was noted' AS expected
FROM data_set
LEFT JOIN counted ON counted.data_set = data_set.id
WHERE if(by_years, lines > rows_in, coalesce(lines, 0) <> rows_in)

-- @check row
SELECT "table" || ' of data set ' || data_set || ', line ' || line AS id, 'is there ' || count(*) || ' times' AS found, 'once' AS expected
FROM (
    SELECT 'record' AS "table", data_set, line FROM record
    UNION ALL SELECT 'mention', data_set, line FROM mention
    UNION ALL SELECT 'fatality', data_set, line FROM fatality
    UNION ALL SELECT 'joint_exercise', data_set, line FROM joint_exercise
    UNION ALL SELECT 'arms_deal', data_set, line FROM arms_deal
    UNION ALL SELECT 'arms_delivery', data_set, line FROM arms_delivery
    UNION ALL SELECT 'alliance_year', data_set, line FROM alliance_year)
GROUP BY ALL
HAVING count(*) > 1

-- @check row
SELECT DISTINCT "table" || ' of data set ' || data_set AS id, 'names a data set that is not there' AS found,
    'a data set that is there' AS expected
FROM (
    SELECT 'record' AS "table", data_set FROM record
    UNION SELECT 'mention', data_set FROM mention
    UNION SELECT 'fatality', data_set FROM fatality
    UNION SELECT 'joint_exercise', data_set FROM joint_exercise
    UNION SELECT 'arms_deal', data_set FROM arms_deal
    UNION SELECT 'arms_delivery', data_set FROM arms_delivery
    UNION SELECT 'tiv', data_set FROM tiv
    UNION SELECT 'alliance_year', data_set FROM alliance_year
    UNION SELECT 'set_aside', data_set FROM set_aside
    UNION SELECT 'data_set_name', data_set FROM data_set_name) AS told
ANTI JOIN data_set ON data_set.id = told.data_set

-- @check row
SELECT "table" || ' of data set ' || data_set AS id, 'was replaced by data set ' || replaced_by AS found,
    'a later one that is there' AS expected
FROM (
    SELECT 'record' AS "table", data_set, replaced_by FROM record
    UNION SELECT 'mention', data_set, replaced_by FROM mention
    UNION SELECT 'joint_exercise', data_set, replaced_by FROM joint_exercise
    UNION SELECT 'arms_deal', data_set, replaced_by FROM arms_deal
    UNION SELECT 'arms_delivery', data_set, replaced_by FROM arms_delivery
    UNION SELECT 'tiv', data_set, replaced_by FROM tiv
    UNION SELECT 'alliance_year', data_set, replaced_by FROM alliance_year) AS told
WHERE replaced_by <= data_set OR replaced_by NOT IN (SELECT id FROM data_set)

-- @check fatality
SELECT 'data set ' || data_set || ', line ' || line AS id, 'has no record' AS found, 'the record of the same line' AS expected
FROM fatality
ANTI JOIN record USING (data_set, line)

-- @check arms delivery
SELECT 'data set ' || data_set || ', line ' || line AS id, 'is of deal ' || key || ', which is not there' AS found,
    'a deal of the same data set' AS expected
FROM arms_delivery
ANTI JOIN arms_deal USING (data_set, key)
