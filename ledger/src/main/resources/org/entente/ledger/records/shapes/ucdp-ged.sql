-- UCDP GED: 49 columns with a header; from HDX with a second row of tags, and iso3 besides.
-- @set ucdp
-- @columns id | relid | year | type_of_violence | conflict_name | dyad_name | side_a | side_b | source_office? | where_prec | where_coordinates | latitude | longitude | country | country_id | date_prec | date_start | date_end | deaths_a | deaths_b | deaths_civilians | deaths_unknown | best | high | low | gwnoa | gwnob
-- @states actor_country gw | recipient_country gw | place_country gw
-- @unique key
-- @replaces record by key
-- @citation Sundberg and Melander, Introducing the UCDP Georeferenced Event Dataset, Journal of Peace Research 50(4), 2013; Davies et al., Organized violence, Journal of Peace Research.
-- @terms CC BY 4.0.
-- @row
SELECT
    id AS key,
    TRY_CAST(date_start[1:10] AS DATE) AS date_start,
    TRY_CAST(date_end[1:10] AS DATE) AS date_end,
    CASE date_prec WHEN '1' THEN 'day' WHEN '2' THEN 'day' WHEN '3' THEN 'week' WHEN '4' THEN 'month' ELSE 'year' END AS date_precision,
    nullif(as_whole(gwnoa), 0)::VARCHAR AS actor_country,
    side_a AS actor_name,
    nullif(as_whole(gwnob), 0)::VARCHAR AS recipient_country,
    side_b AS recipient_name,
    where_coordinates AS place_name,
    as_whole(country_id)::VARCHAR AS place_country,
    TRY_CAST(latitude AS DOUBLE) AS latitude,
    TRY_CAST(longitude AS DOUBLE) AS longitude,
    source_office AS source,
    dyad_name AS note,
    conflict_name AS conflict,
    CASE type_of_violence WHEN '1' THEN 'state-based' WHEN '2' THEN 'non-state' WHEN '3' THEN 'one-sided' END AS violence,
    as_whole(deaths_a) AS deaths_actor,
    as_whole(deaths_b) AS deaths_recipient,
    as_whole(deaths_civilians) AS deaths_civilians,
    as_whole(deaths_unknown) AS deaths_unknown,
    as_whole(best) AS best,
    as_whole(low) AS low,
    as_whole(high) AS high,
    as_whole(where_prec) AS place_precision,
    "year" LIKE '#%' AS passed_over,
    coalesce(
        refused('id', id, as_whole(id) IS NULL, 'a number'),
        refused('date_start', date_start, TRY_CAST(date_start[1:10] AS DATE) IS NULL, 'a day as 1990-10-04'),
        refused('date_end', date_end, coalesce(TRY_CAST(date_end[1:10] AS DATE) < TRY_CAST(date_start[1:10] AS DATE), true), 'a day not before date_start'),
        refused('type_of_violence', type_of_violence, coalesce(type_of_violence NOT IN ('1', '2', '3'), true), '1, 2 or 3'),
        refused('best', best, as_whole(best) IS NULL OR no_count(best), 'a number of deaths')) AS broken
FROM cells
-- @into record
SELECT
    line, key, date_start, date_end, date_precision, actor_country,
    CASE WHEN actor_name LIKE 'Government of %' THEN 'MIL' ELSE 'REB' END AS actor_sector, actor_name,
    recipient_country,
    CASE WHEN recipient_name LIKE 'Government of %' THEN 'MIL' WHEN recipient_name = 'Civilians' THEN 'CVL' ELSE 'REB' END AS recipient_sector,
    recipient_name, 'ASSAULT' AS plover_type, 4 AS quad, place_name, place_country, latitude, longitude, source, note
FROM named
-- @into fatality
SELECT line, conflict, violence, deaths_actor, deaths_recipient, deaths_civilians, deaths_unknown, best, low, high, place_precision
FROM named
