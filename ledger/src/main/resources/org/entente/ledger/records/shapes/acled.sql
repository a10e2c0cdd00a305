-- ACLED: 31 columns with a header. The order of the actors is no direction.
-- @set acled
-- @columns event_id_cnty | event_date | year | time_precision | disorder_type? | event_type | sub_event_type | actor1 | assoc_actor_1? | inter1 | actor2 | assoc_actor_2? | inter2 | interaction? | civilian_targeting? | iso | region? | country | admin1? | admin2? | admin3? | location | latitude | longitude | geo_precision | source | source_scale? | notes | fatalities | tags? | timestamp?
-- @states actor_country name? | recipient_country name? | place_country name
-- @unique key
-- @replaces record by key
-- @citation Raleigh, Kishi and Linke, Political instability patterns are obscured by conflict dataset scope conditions, sources, and coding choices, Humanities and Social Sciences Communications 10, 2023; ACLED, https://acleddata.com.
-- @terms ACLED's terms of use: for those registered there, with the citation; not to be passed on.
-- @row
SELECT
    event_id_cnty AS key,
    acled_day(event_date) AS date_start,
    CASE time_precision WHEN '1' THEN 0 WHEN '2' THEN 6 ELSE 0 END AS days,
    CASE time_precision WHEN '1' THEN 'day' WHEN '2' THEN 'week' ELSE 'month' END AS date_precision,
    acled_state(actor1) AS actor_country,
    acled_sector(inter1) AS actor_sector,
    given(actor1) AS actor_name,
    acled_state(actor2) AS recipient_country,
    acled_sector(inter2) AS recipient_sector,
    given(actor2) AS recipient_name,
    event_type AS kind,
    location AS place_name,
    given(country) AS place_country,
    TRY_CAST(latitude AS DOUBLE) AS latitude,
    TRY_CAST(longitude AS DOUBLE) AS longitude,
    as_whole(geo_precision) AS place_precision,
    source,
    notes AS note,
    event_type || ': ' || sub_event_type AS violence,
    as_whole(fatalities) AS deaths,
    coalesce(
        refused('event_id_cnty', event_id_cnty, given(event_id_cnty) IS NULL, 'a name as PAK12345'),
        refused('event_date', event_date, acled_day(event_date) IS NULL, 'a day as 31 January 2015'),
        refused('time_precision', time_precision, coalesce(time_precision NOT IN ('1', '2', '3'), true), '1, 2 or 3'),
        refused('fatalities', fatalities, as_whole(fatalities) IS NULL OR no_count(fatalities), 'a number of deaths')) AS broken
FROM cells
-- @into record
SELECT
    line, key,
    CASE date_precision WHEN 'month' THEN date_trunc('month', date_start)::DATE ELSE date_start END AS date_start,
    CASE date_precision WHEN 'month' THEN last_day(date_start) ELSE date_start + days::INTEGER END AS date_end,
    date_precision, actor_country, actor_sector, actor_name, recipient_country, recipient_sector, recipient_name,
    acled_type(kind) AS plover_type, CASE WHEN acled_type(kind) IS NULL THEN NULL ELSE 4 END AS quad,
    place_name, place_country, latitude, longitude, source, note
FROM named
-- @into fatality
SELECT line, violence, deaths AS best, place_precision FROM named
