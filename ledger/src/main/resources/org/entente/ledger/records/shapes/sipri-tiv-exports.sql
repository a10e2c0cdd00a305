-- SIPRI's trend indicator values by recipient and year, of one supplier's deliveries; the table does not say whose.
-- @set sipri-tiv
-- @columns country
-- @years country
-- @asks supplier
-- @states recipient name
-- @year NULL
-- @replaces tiv
-- @citation SIPRI Arms Transfers Database, Stockholm International Peace Research Institute, https://www.sipri.org/databases/armstransfers.
-- @terms For non-commercial use with the citation; extracts of at most a tenth may be passed on.
-- @row
SELECT
    trim("country") AS recipient_name,
    sipri_state("country") AS recipient,
    list_filter(years, lambda one: given(one.cell) IS NOT NULL) AS years,
    given("country") IS NULL OR lower(trim("country")) LIKE 'total%' AS passed_over,
    (SELECT any_value(refused(one.year::VARCHAR, one.cell, true, 'a value in millions or nothing'))
        FROM (SELECT unnest(years) AS one) WHERE given(one.cell) IS NOT NULL AND TRY_CAST(trim(one.cell) AS DOUBLE) IS NULL) AS broken
FROM cells
-- @into tiv
SELECT line, getvariable('supplier') AS supplier, recipient, recipient_name, one.year AS year, TRY_CAST(trim(one.cell) AS DOUBLE) AS tiv
FROM (SELECT line, recipient, recipient_name, unnest(years) AS one FROM named)
