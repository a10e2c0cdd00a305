-- POLECAT: 40 columns divided by tabs, with a header, ISO-8859-1; several values of a cell are divided by ; and None is nothing.
-- Countries are ISO's alpha-3. Contexts and modes are PLOVER's; older releases write Event Intensity.
-- @set polecat
-- @columns Event ID | Event Date | Event Type | Event Mode | Intensity/Event Intensity | Quad Code | Contexts | Actor Name | Actor Country | Actor COW? | Primary Actor Sector | Actor Sectors? | Actor Title? | Actor Name Raw? | Wikipedia Actor ID? | Recipient Name | Recipient Country | Recipient COW? | Primary Recipient Sector | Recipient Sectors? | Recipient Title? | Recipient Name Raw? | Wikipedia Recipient ID? | Placename | City? | District? | Province? | Country | Latitude | Longitude | GeoNames ID? | Raw Placename? | Feature Type? | Source | Publication Date? | Story People? | Story Organizations? | Story Locations? | Language? | Version?
-- @states actor_country cameo | recipient_country cameo | place_country cameo
-- @unique key
-- @replaces record by key
-- @citation Halterman et al., POLECAT Weekly Data, Harvard Dataverse, doi:10.7910/DVN/AJGVIT.
-- @terms Terms of the Harvard Dataverse (CC0): with the citation.
-- @row
SELECT
    "Event ID" AS key,
    TRY_CAST("Event Date" AS DATE) AS date_start,
    one_given("Actor Country") AS actor_country,
    one_given("Primary Actor Sector") AS actor_sector,
    given("Actor Name") AS actor_name,
    given("Actor Sectors") AS actor_code,
    one_given("Recipient Country") AS recipient_country,
    one_given("Primary Recipient Sector") AS recipient_sector,
    given("Recipient Name") AS recipient_name,
    given("Recipient Sectors") AS recipient_code,
    upper(given("Event Type")) AS type,
    lower(given("Event Mode")) AS mode,
    TRY_CAST("Intensity" AS FLOAT) AS intensity,
    given("Placename") AS place_name,
    one_given("Country") AS place_country,
    TRY_CAST(given("Latitude") AS DOUBLE) AS latitude,
    TRY_CAST(given("Longitude") AS DOUBLE) AS longitude,
    given("Source") AS source,
    given("Contexts") AS note,
    coalesce(
        refused('Event ID', "Event ID", given("Event ID") IS NULL, 'a number or name'),
        refused('Event Date', "Event Date", TRY_CAST("Event Date" AS DATE) IS NULL, 'a day as 2020-01-31'),
        refused('Event Type', "Event Type", upper(coalesce("Event Type", '')) NOT IN (SELECT type FROM plover_type), 'a type of PLOVER as CONSULT')) AS broken
FROM cells
-- @into record
SELECT
    line, key, date_start, date_start AS date_end, 'day' AS date_precision,
    actor_country, actor_sector, actor_name, actor_code, recipient_country, recipient_sector, recipient_name, recipient_code,
    plover_type.plover AS plover_type, mode AS plover_mode, plover_type.quad, intensity,
    place_name, place_country, latitude, longitude, source, note
FROM named
JOIN plover_type USING (type)
