-- ACLED before 2019: 25 columns with a header, days as 31-January-2015, notes of several lines.
-- @like acled
-- @columns gwno | event_id_cnty | event_id_no_cnty | event_date | year | time_precision | event_type | actor1 | ally_actor_1 | inter1 | actor2 | ally_actor_2 | inter2 | interaction | country | admin1 | admin2 | admin3 | location | latitude | longitude | geo_precision | source | notes | fatalities
-- @states actor_country name? | recipient_country name? | place_country gw
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
    as_whole(gwno)::VARCHAR AS place_country,
    TRY_CAST(latitude AS DOUBLE) AS latitude,
    TRY_CAST(longitude AS DOUBLE) AS longitude,
    as_whole(geo_precision) AS place_precision,
    source,
    notes AS note,
    event_type AS violence,
    as_whole(fatalities) AS deaths,
    coalesce(
        refused('event_id_cnty', event_id_cnty, given(event_id_cnty) IS NULL, 'a name as PAK12345'),
        refused('event_date', event_date, acled_day(event_date) IS NULL, 'a day as 31 January 2015'),
        refused('time_precision', time_precision, coalesce(time_precision NOT IN ('1', '2', '3'), true), '1, 2 or 3'),
        refused('fatalities', fatalities, as_whole(fatalities) IS NULL OR no_count(fatalities), 'a number of deaths')) AS broken
FROM cells
