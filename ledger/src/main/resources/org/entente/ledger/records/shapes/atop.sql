-- ATOP 5.1: what one state owed another in a year; numbers of COW, written with a point.
-- @set atop
-- @columns ccode1 | ccode2 | year | atop_defense | atop_offense | atop_neutral | atop_nonagg | atop_consul
-- @states state cow | partner cow
-- @year year
-- @unique state, partner, year
-- @replaces alliance_year by state, partner
-- @citation Leeds et al., Alliance Treaty Obligations and Provisions, International Interactions 28, 2002; version 5.1.
-- @terms With the citation.
-- @row
SELECT
    as_whole(ccode1)::VARCHAR AS state,
    as_whole(ccode2)::VARCHAR AS partner,
    as_whole("year")::INTEGER AS year,
    list_filter([CASE WHEN as_whole(atop_defense) = 1 THEN 'defense' END, CASE WHEN as_whole(atop_offense) = 1 THEN 'offense' END, CASE WHEN as_whole(atop_neutral) = 1 THEN 'neutrality' END, CASE WHEN as_whole(atop_nonagg) = 1 THEN 'nonaggression' END, CASE WHEN as_whole(atop_consul) = 1 THEN 'consultation' END], lambda one: one IS NOT NULL) AS obligations,
    coalesce(
        refused('ccode1', ccode1, as_whole(ccode1) IS NULL, 'a number of COW'),
        refused('ccode2', ccode2, as_whole(ccode2) IS NULL, 'a number of COW'),
        refused('year', "year", NOT coalesce(as_whole("year") BETWEEN 1600 AND 2100, false), 'a year')) AS broken
FROM cells
-- @into alliance_year
SELECT line, state, partner, year, obligations FROM named
