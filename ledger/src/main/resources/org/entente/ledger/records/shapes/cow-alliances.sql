-- COW formal alliances 4.1: what one state owed another in a year; numbers of COW, written with a point.
-- @like atop
-- @set cow-alliances
-- @columns ccode1 | ccode2 | year | cow_defense | cow_neutral | cow_nonagg | cow_entente
-- @citation Gibler, International Military Alliances, 1648-2008, CQ Press 2009; version 4.1.
-- @row
SELECT
    as_whole(ccode1)::VARCHAR AS state,
    as_whole(ccode2)::VARCHAR AS partner,
    as_whole("year")::INTEGER AS year,
    list_filter([CASE WHEN as_whole(cow_defense) = 1 THEN 'defense' END, CASE WHEN as_whole(cow_neutral) = 1 THEN 'neutrality' END, CASE WHEN as_whole(cow_nonagg) = 1 THEN 'nonaggression' END, CASE WHEN as_whole(cow_entente) = 1 THEN 'entente' END], lambda one: one IS NOT NULL) AS obligations,
    coalesce(
        refused('ccode1', ccode1, as_whole(ccode1) IS NULL, 'a number of COW'),
        refused('ccode2', ccode2, as_whole(ccode2) IS NULL, 'a number of COW'),
        refused('year', "year", NOT coalesce(as_whole("year") BETWEEN 1600 AND 2100, false), 'a year')) AS broken
FROM cells
