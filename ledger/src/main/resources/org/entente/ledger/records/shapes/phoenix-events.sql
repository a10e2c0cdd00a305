-- Phoenix: 26 columns divided by tabs, without a header.
-- @set phoenix
-- @places event_id .+ | date \d{8} | year \d{4} | month \d{1,2} | day \d{1,2} | source_full | source_root | source_agent | source_others | target_full | target_root | target_agent | target_others | cameo_code \d{2,4} | root_code \d{1,2} | quad_class [0-4] | goldstein -?[\d.]+ | issues | latitude | longitude | place | state | country | sentence_ids | urls | sources
-- @states actor_country cameo | actor_group cameo-group? | recipient_country cameo | recipient_group cameo-group? | place_country cameo
-- @unique key
-- @replaces record by key
-- @citation Althaus et al., Cline Center Historical Phoenix Event Data; Open Event Data Alliance, Phoenix Data Project.
-- @terms With the citation.
-- @row
SELECT
    event_id AS key,
    as_day("date") AS date_start,
    CASE WHEN source_root IN (SELECT upper(word) FROM state_word WHERE system = 'cameo-group') THEN NULL ELSE given(source_root) END AS actor_country,
    given(source_root) AS actor_group,
    given(source_agent) AS actor_type,
    given(source_full) AS actor_code,
    CASE WHEN target_root IN (SELECT upper(word) FROM state_word WHERE system = 'cameo-group') THEN NULL ELSE given(target_root) END AS recipient_country,
    given(target_root) AS recipient_group,
    given(target_agent) AS recipient_type,
    given(target_full) AS recipient_code,
    cameo_code AS code,
    TRY_CAST(goldstein AS FLOAT) AS goldstein,
    given(place) AS place_name,
    given(country) AS place_country,
    TRY_CAST(latitude AS DOUBLE) AS latitude,
    TRY_CAST(longitude AS DOUBLE) AS longitude,
    string_split(urls, ';')[1] AS url,
    given(sources) AS source,
    given(issues) AS note,
    coalesce(
        refused('date', "date", as_day("date") IS NULL, 'a day as 20150218'),
        refused('cameo_code', cameo_code, NOT regexp_matches(coalesce(cameo_code, ''), '^(0[1-9]|1\d|20)\d{0,2}$'), 'a code of CAMEO as 040')) AS broken
FROM cells
-- @into record
SELECT
    line, key, date_start, date_start AS date_end, 'day' AS date_precision,
    coalesce(actor_country, actor_group) AS actor_country, one.sector AS actor_sector, actor_code,
    coalesce(recipient_country, recipient_group) AS recipient_country, other.sector AS recipient_sector, recipient_code,
    named.code AS cameo, cameo.type AS plover_type, cameo.mode AS plover_mode, cameo.quad,
    coalesce(named.goldstein, cameo.goldstein) AS goldstein,
    place_name, place_country, latitude, longitude, url, source, note
FROM named
LEFT JOIN cameo ON cameo.code = named.code
LEFT JOIN cameo_sector AS one ON one.word = actor_type
LEFT JOIN cameo_sector AS other ON other.word = recipient_type
