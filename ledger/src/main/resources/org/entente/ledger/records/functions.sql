-- What shapes are written with: temporary functions and tables, made anew for each import.

-- The reason why a row is set aside, where a cell is not what it must be.
CREATE OR REPLACE TEMP MACRO refused(name, cell, wrong, allowed) AS
    CASE WHEN wrong THEN name || CASE WHEN cell IS NULL THEN ' is empty' ELSE ' is "' || left(cell, 100) || '"' END || '; ' || allowed || ' was expected' END;

-- 20140218 as a day, 20150218230000 as a moment.
CREATE OR REPLACE TEMP MACRO as_day(cell) AS
    TRY_CAST(cell[1:4] || '-' || cell[5:6] || '-' || cell[7:8] AS DATE);
CREATE OR REPLACE TEMP MACRO as_moment(cell) AS TRY_CAST(try_strptime(cell, '%Y%m%d%H%M%S') AS TIMESTAMP);

-- A name or code, in the form in which they are compared.
CREATE OR REPLACE TEMP MACRO plain_word(word) AS
    lower(strip_accents(trim(replace(regexp_replace(word, '\*\*$', ''), '’', ''''))));

-- A designation of arms, in the form in which they are compared.
CREATE OR REPLACE TEMP MACRO plain_arms(designation) AS
    regexp_replace(lower(strip_accents(designation)), '[^a-z0-9]', '', 'g');

CREATE OR REPLACE TEMP TABLE state_word (system VARCHAR, word VARCHAR, code VARCHAR, since INTEGER, until INTEGER);
CREATE OR REPLACE TEMP TABLE cameo (code VARCHAR, name VARCHAR, type VARCHAR, mode VARCHAR, quad UTINYINT, goldstein FLOAT);
CREATE OR REPLACE TEMP TABLE cameo_sector (word VARCHAR, sector VARCHAR);
CREATE OR REPLACE TEMP TABLE icews_sector (word VARCHAR, sector VARCHAR);
CREATE OR REPLACE TEMP TABLE arms_family (designation VARCHAR, family VARCHAR);

-- A cell that says something: not NA, None, -9 or nothing.
CREATE OR REPLACE TEMP MACRO given(cell) AS
    CASE WHEN trim(cell) IN ('', 'NA', 'None', 'NULL', '-9') THEN NULL ELSE trim(cell) END;

-- Whether a cell holds no number, where there must be none or a number from 0 on.
CREATE OR REPLACE TEMP MACRO no_count(cell) AS
    given(cell) IS NOT NULL AND coalesce(TRY_CAST(cell AS DOUBLE) < 0, true);

-- A whole number, also as it is written with a point: 750.0.
CREATE OR REPLACE TEMP MACRO as_whole(cell) AS TRY_CAST(TRY_CAST(cell AS DOUBLE) AS BIGINT);

-- The PLOVER sector for a cell of ICEWS' sectors.
CREATE OR REPLACE TEMP MACRO icews_sector_of(cell) AS
    (SELECT arg_min(sector, icews_sector.rowid) FROM icews_sector WHERE list_contains(string_split(cell, ','), icews_sector.word));

-- SIPRI's names: neither a state nor an organisation has one * at the end.
CREATE OR REPLACE TEMP MACRO sipri_state(name) AS
    CASE WHEN regexp_matches(trim(name), '[^*]\*$') THEN NULL ELSE trim(name) END;

-- The first of several values divided by ; since a record has one actor and one recipient.
CREATE OR REPLACE TEMP MACRO one_given(cell) AS given(trim(string_split(cell, ';')[1], ' '''));

-- PLOVER's types with their quads, and the older names that data has for them; YIELD and CRIME stand for no one type.
CREATE OR REPLACE TEMP TABLE plover_type AS
FROM (VALUES
    ('AGREE', 'AGREE', 1), ('CONSULT', 'CONSULT', 1), ('SUPPORT', 'SUPPORT', 1), ('CONCEDE', 'CONCEDE', 1),
    ('COOPERATE', 'COOPERATE', 2), ('AID', 'AID', 2), ('RETREAT', 'RETREAT', 2),
    ('REQUEST', 'REQUEST', 3), ('DEMAND', 'REQUEST', 3), ('ACCUSE', 'ACCUSE', 3), ('DISAPPROVE', 'ACCUSE', 3),
    ('INVESTIGATE', 'ACCUSE', 3), ('REJECT', 'REJECT', 3), ('THREATEN', 'THREATEN', 3),
    ('PROTEST', 'PROTEST', 4), ('SANCTION', 'SANCTION', 4), ('MOBILIZE', 'MOBILIZE', 4), ('COERCE', 'COERCE', 4),
    ('ASSAULT', 'ASSAULT', 4), ('FIGHT', 'ASSAULT', 4), ('YIELD', NULL, 1), ('CRIME', NULL, 4)) AS types (type, plover, quad);

-- ACLED: 31 January 2015, 31-January-2015 or 2015-01-31.
CREATE OR REPLACE TEMP MACRO acled_day(cell) AS
    coalesce(TRY_CAST(cell AS DATE), try_strptime(replace(cell, '-', ' '), ['%d %B %Y', '%d %b %Y'])::DATE);
-- The state in an actor's name: Military Forces of Pakistan (2013-2018).
CREATE OR REPLACE TEMP MACRO acled_state(actor) AS
    nullif(regexp_extract(actor, '(?:Forces|Government|Militia|Rioters|Protesters|Civilians)(?: of)? \(?([^()]*?)\)?(?: \(.*)?$', 1), '');
-- Who interacts: numbers up to 2023, words since.
CREATE OR REPLACE TEMP MACRO acled_sector(inter) AS
    CASE lower(inter)
        WHEN '1' THEN 'MIL' WHEN 'state forces' THEN 'MIL'
        WHEN '2' THEN 'REB' WHEN 'rebel group' THEN 'REB'
        WHEN '3' THEN 'PRM' WHEN 'political militia' THEN 'PRM'
        WHEN '4' THEN 'UAF' WHEN 'identity militia' THEN 'UAF'
        WHEN '5' THEN 'CVL' WHEN 'rioters' THEN 'CVL'
        WHEN '6' THEN 'CVL' WHEN 'protesters' THEN 'CVL'
        WHEN '7' THEN 'CVL' WHEN 'civilians' THEN 'CVL' END;
-- What ACLED's types are in PLOVER; strategic developments are of many.
CREATE OR REPLACE TEMP MACRO acled_type(kind) AS
    CASE
        WHEN kind ILIKE 'battle%' OR kind ILIKE 'violence against civilians%' OR kind ILIKE 'explosions%' OR kind ILIKE 'remote violence%' THEN 'ASSAULT'
        WHEN kind ILIKE 'protests%' OR kind ILIKE 'riots%' THEN 'PROTEST' END;

CREATE OR REPLACE TEMP MACRO sipri_yes(cell) AS coalesce(lower(trim(cell)) IN ('yes', 'true', '1', 'x', '?'), false);

-- The first or last day of what MME says.
CREATE OR REPLACE TEMP MACRO mme_day(year, month, day, last) AS
    CASE WHEN lower(day) <> 'xx' THEN TRY_CAST(year || '-' || month || '-' || day AS DATE)
        WHEN last THEN last_day(TRY_CAST(year || '-' || month || '-1' AS DATE))
        ELSE TRY_CAST(year || '-' || month || '-1' AS DATE) END;
