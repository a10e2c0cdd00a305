-- ICEWS coded events: 20 columns divided by tabs, with a header; states in words; NA or nothing for what is not known.
-- @set icews
-- @columns Event ID | Event Date | Source Name | Source Sectors | Source Country | Event Text | CAMEO Code | Intensity | Target Name | Target Sectors | Target Country | Story ID | Sentence Number | Publisher | City | District | Province | Country | Latitude | Longitude
-- @states actor_country name | recipient_country name | place_country name
-- @unique key
-- @replaces record by key
-- @citation Boschee et al., ICEWS Coded Event Data, Harvard Dataverse, doi:10.7910/DVN/28075.
-- @terms Terms of the Harvard Dataverse: with the citation.
-- @row
SELECT
    "Event ID" || ' ' || "Event Date" AS key,
    TRY_CAST("Event Date" AS DATE) AS date_start,
    given("Source Country") AS actor_country,
    given("Source Name") AS actor_name,
    given("Source Sectors") AS actor_code,
    given("Target Country") AS recipient_country,
    given("Target Name") AS recipient_name,
    given("Target Sectors") AS recipient_code,
    "CAMEO Code" AS code,
    TRY_CAST("Intensity" AS FLOAT) AS goldstein,
    nullif(concat_ws(', ', given("City"), given("District"), given("Province")), '') AS place_name,
    given("Country") AS place_country,
    TRY_CAST("Latitude" AS DOUBLE) AS latitude,
    TRY_CAST("Longitude" AS DOUBLE) AS longitude,
    given("Publisher") AS source,
    given("Event Text") AS note,
    coalesce(
        refused('Event ID', "Event ID", TRY_CAST("Event ID" AS BIGINT) IS NULL, 'a number'),
        refused('Event Date', "Event Date", TRY_CAST("Event Date" AS DATE) IS NULL, 'a day as 2018-06-01'),
        refused('CAMEO Code', "CAMEO Code", NOT regexp_matches(coalesce("CAMEO Code", ''), '^(0[1-9]|1\d|20)\d{0,2}$'), 'a code of CAMEO as 040')) AS broken
FROM cells
-- @into record
SELECT
    line, key, date_start, date_start AS date_end, 'day' AS date_precision,
    actor_country, icews_sector_of(actor_code) AS actor_sector, actor_name, actor_code,
    recipient_country, icews_sector_of(recipient_code) AS recipient_sector, recipient_name, recipient_code,
    named.code AS cameo, cameo.type AS plover_type, cameo.mode AS plover_mode, cameo.quad,
    coalesce(named.goldstein, cameo.goldstein) AS goldstein,
    place_name, place_country, latitude, longitude, source, note
FROM named
LEFT JOIN cameo ON cameo.code = named.code
