-- GDELT 1.0, events: 57 columns, and from April 2013 on a 58th, the address; collections of both are about.
-- @set gdelt
-- @places GLOBALEVENTID \d+ | SQLDATE \d{8} | MonthYear \d{6} | Year \d{4} | FractionDate [\d.]+ | Actor1Code | Actor1Name | Actor1CountryCode | Actor1KnownGroupCode | Actor1EthnicCode | Actor1Religion1Code | Actor1Religion2Code | Actor1Type1Code | Actor1Type2Code | Actor1Type3Code | Actor2Code | Actor2Name | Actor2CountryCode | Actor2KnownGroupCode | Actor2EthnicCode | Actor2Religion1Code | Actor2Religion2Code | Actor2Type1Code | Actor2Type2Code | Actor2Type3Code | IsRootEvent [01] | EventCode \d+ | EventBaseCode \d+ | EventRootCode \d+ | QuadClass [1-4] | GoldsteinScale | NumMentions \d+ | NumSources \d+ | NumArticles \d+ | AvgTone | Actor1Geo_Type | Actor1Geo_FullName | Actor1Geo_CountryCode | Actor1Geo_ADM1Code | Actor1Geo_Lat | Actor1Geo_Long | Actor1Geo_FeatureID | Actor2Geo_Type | Actor2Geo_FullName | Actor2Geo_CountryCode | Actor2Geo_ADM1Code | Actor2Geo_Lat | Actor2Geo_Long | Actor2Geo_FeatureID | ActionGeo_Type | ActionGeo_FullName | ActionGeo_CountryCode | ActionGeo_ADM1Code | ActionGeo_Lat | ActionGeo_Long | ActionGeo_FeatureID | DATEADDED \d{8} | SOURCEURL?
-- @states actor_country cameo | actor_group cameo-group? | recipient_country cameo | recipient_group cameo-group? | place_country fips
-- @replaces record by key
-- @citation The GDELT Project, https://www.gdeltproject.org; Leetaru and Schrodt, GDELT: Global Data on Events, Location and Tone, 1979-2012, ISA 2013.
-- @terms Free for any use, with a citation of the GDELT Project and a link to it.
-- @row
SELECT
    GLOBALEVENTID AS key,
    as_day(SQLDATE) AS date_start,
    Actor1CountryCode AS actor_country,
    Actor1KnownGroupCode AS actor_group,
    Actor1Type1Code AS actor_type,
    Actor1Name AS actor_name,
    Actor1Code AS actor_code,
    Actor2CountryCode AS recipient_country,
    Actor2KnownGroupCode AS recipient_group,
    Actor2Type1Code AS recipient_type,
    Actor2Name AS recipient_name,
    Actor2Code AS recipient_code,
    CASE WHEN length(EventRootCode) = 1 THEN '0' || EventCode ELSE EventCode END AS code,
    TRY_CAST(GoldsteinScale AS FLOAT) AS goldstein,
    IsRootEvent = '1' AS root,
    TRY_CAST(NumMentions AS INTEGER) AS mentions,
    TRY_CAST(NumSources AS INTEGER) AS sources,
    TRY_CAST(NumArticles AS INTEGER) AS articles,
    TRY_CAST(AvgTone AS FLOAT) AS tone,
    ActionGeo_FullName AS place_name,
    ActionGeo_CountryCode AS place_country,
    TRY_CAST(ActionGeo_Lat AS DOUBLE) AS latitude,
    TRY_CAST(ActionGeo_Long AS DOUBLE) AS longitude,
    SOURCEURL AS url,
    coalesce(
        refused('GLOBALEVENTID', GLOBALEVENTID, TRY_CAST(GLOBALEVENTID AS BIGINT) IS NULL, 'a number'),
        refused('SQLDATE', SQLDATE, as_day(SQLDATE) IS NULL, 'a day as 20140218'),
        refused('EventRootCode', EventRootCode, NOT coalesce(TRY_CAST(EventRootCode AS INTEGER) BETWEEN 1 AND 20, false), 'a root of CAMEO from 01 to 20'),
        refused('GoldsteinScale', GoldsteinScale, TRY_CAST(GoldsteinScale AS FLOAT) NOT BETWEEN -10 AND 10, 'a number from -10 to 10')) AS broken
FROM cells
-- @into record
SELECT
    line, key, date_start, date_start AS date_end, 'day' AS date_precision,
    coalesce(actor_country, actor_group) AS actor_country, one.sector AS actor_sector, actor_name, actor_code,
    coalesce(recipient_country, recipient_group) AS recipient_country, other.sector AS recipient_sector, recipient_name, recipient_code,
    named.code AS cameo, cameo.type AS plover_type, cameo.mode AS plover_mode, cameo.quad,
    coalesce(named.goldstein, cameo.goldstein) AS goldstein,
    root, mentions, sources, articles, tone, place_name, place_country, latitude, longitude, url
FROM named
LEFT JOIN cameo ON cameo.code = named.code
LEFT JOIN cameo_sector AS one ON one.word = actor_type
LEFT JOIN cameo_sector AS other ON other.word = recipient_type
