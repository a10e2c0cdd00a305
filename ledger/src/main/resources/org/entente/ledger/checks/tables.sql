-- Whether the tables are those that a new ledger of this version has (in expected_column and expected_key). A file in
-- which they are not is not looked at further.

-- In all these scripts a check is a query for what is wrong: which thing (id), what was found of it, and what was expected.
-- The line above it says what kind of thing that is.

-- @check version of the tables
SELECT number AS id, 'is noted ' || count(version) || ' times' AS found, 'once each from 1 to the newest' AS expected
FROM (SELECT unnest(range(1, (SELECT max(version) FROM ledger_version) + 1)) AS number)
LEFT JOIN ledger_version ON version = number
GROUP BY number
HAVING count(version) <> 1

-- @check column
SELECT
    table_name || '.' || column_name AS id,
    CASE
        WHEN actual.data_type IS NULL THEN 'is missing'
        WHEN wanted.data_type IS NULL THEN 'is there'
        ELSE 'is ' || actual.data_type || if(actual.is_nullable, '', ' NOT NULL') || ', in place ' || actual.column_index
    END AS found,
    coalesce(
        wanted.data_type || if(wanted.is_nullable, '', ' NOT NULL') || ', in place ' || wanted.column_index,
        'no such column') AS expected
FROM expected_column AS wanted
FULL JOIN (
    FROM duckdb_columns()
    WHERE database_name = current_database() AND schema_name = 'main'
        AND table_name IN (SELECT table_name FROM expected_column)) AS actual
    USING (table_name, column_name)
WHERE (wanted.data_type, wanted.is_nullable, wanted.column_index)
    IS DISTINCT FROM (actual.data_type, actual.is_nullable, actual.column_index)
ORDER BY table_name, coalesce(wanted.column_index, actual.column_index)

-- @check primary key of table
SELECT table_name AS id, coalesce('is ' || actual.columns, 'is missing') AS found, wanted.columns AS expected
FROM expected_key AS wanted
LEFT JOIN (
    SELECT table_name, array_to_string(constraint_column_names, ', ') AS columns
    FROM duckdb_constraints()
    WHERE database_name = current_database() AND schema_name = 'main' AND constraint_type = 'PRIMARY KEY') AS actual
    USING (table_name)
WHERE wanted.columns IS DISTINCT FROM actual.columns
