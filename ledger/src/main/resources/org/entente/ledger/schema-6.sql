-- Version 6: what data sets of others say, beside the articles' claims.

CREATE TABLE data_set (
    id INTEGER PRIMARY KEY,
    name VARCHAR NOT NULL,
    shape VARCHAR NOT NULL,
    release VARCHAR,
    file VARCHAR NOT NULL,
    fingerprint VARCHAR NOT NULL,
    imported_at TIMESTAMP NOT NULL,
    rows_read BIGINT NOT NULL,
    rows_in BIGINT NOT NULL,
    rows_set_aside BIGINT NOT NULL,
    rows_skipped BIGINT NOT NULL,
    rows_passed_over BIGINT NOT NULL,
    citation VARCHAR NOT NULL,
    terms VARCHAR NOT NULL);
COMMENT ON TABLE data_set IS 'Files of other people''s data that were imported, each a version of a data set or a part of one. What they hold stands beside the claims of articles, never among them.';
COMMENT ON COLUMN data_set.id IS 'Its number, in the order of import.';
COMMENT ON COLUMN data_set.name IS 'The data set, as gdelt, icews or sipri.';
COMMENT ON COLUMN data_set.shape IS 'In which of its shapes the file is, as gdelt-2-events.';
COMMENT ON COLUMN data_set.release IS 'Which release it is: what the file says of itself, or what was said of it at the import.';
COMMENT ON COLUMN data_set.file IS 'The file as it was named.';
COMMENT ON COLUMN data_set.fingerprint IS 'SHA-256 of its bytes, unpacked; a file with the same changes nothing.';
COMMENT ON COLUMN data_set.imported_at IS 'When it was imported, in UTC.';
COMMENT ON COLUMN data_set.rows_read IS 'Rows under its header; the sum of the next four.';
COMMENT ON COLUMN data_set.rows_in IS 'Rows that went in.';
COMMENT ON COLUMN data_set.rows_set_aside IS 'Rows that are broken; see set_aside.';
COMMENT ON COLUMN data_set.rows_skipped IS 'Rows that name states nobody knows, left out because that was asked for; see data_set_name.';
COMMENT ON COLUMN data_set.rows_passed_over IS 'Rows that are no data, as tags and totals.';
COMMENT ON COLUMN data_set.citation IS 'How its makers wish to be cited.';
COMMENT ON COLUMN data_set.terms IS 'On what terms it may be used.';

CREATE TABLE data_set_name (
    data_set INTEGER NOT NULL,
    system VARCHAR NOT NULL,
    word VARCHAR NOT NULL,
    code VARCHAR,
    known BOOLEAN NOT NULL,
    rows BIGINT NOT NULL,
    out_of_years BIGINT NOT NULL,
    first_line BIGINT NOT NULL);
COMMENT ON TABLE data_set_name IS 'Every word by which an imported file names a state or organisation, and what it was taken for.';
COMMENT ON COLUMN data_set_name.data_set IS 'The import that brought it: its id in data_set.';
COMMENT ON COLUMN data_set_name.system IS 'What kind of word it is: name, cameo (also ISO 3166 alpha-3), cameo-group, fips, cow or gw.';
COMMENT ON COLUMN data_set_name.word IS 'The word.';
COMMENT ON COLUMN data_set_name.code IS 'The code it was taken for; empty where it names neither state nor organisation, or is unknown.';
COMMENT ON COLUMN data_set_name.known IS 'Whether the tables know it.';
COMMENT ON COLUMN data_set_name.rows IS 'How many rows have it.';
COMMENT ON COLUMN data_set_name.out_of_years IS 'How many of these tell of a year in which the state was not, or not under that number.';
COMMENT ON COLUMN data_set_name.first_line IS 'The first line that has it.';

CREATE TABLE set_aside (
    data_set INTEGER NOT NULL,
    line BIGINT NOT NULL,
    reason VARCHAR NOT NULL,
    text VARCHAR);
COMMENT ON TABLE set_aside IS 'Rows of imported files that could not be taken in, and why.';
COMMENT ON COLUMN set_aside.data_set IS 'The import that brought it: its id in data_set.';
COMMENT ON COLUMN set_aside.line IS 'The line of the file, from 1.';
COMMENT ON COLUMN set_aside.reason IS 'What is wrong with it.';
COMMENT ON COLUMN set_aside.text IS 'The row, where it could not be told apart into cells.';

CREATE TABLE record (
    data_set INTEGER NOT NULL,
    line BIGINT NOT NULL,
    key VARCHAR NOT NULL,
    date_start DATE NOT NULL,
    date_end DATE NOT NULL,
    date_precision VARCHAR NOT NULL,
    actor_country VARCHAR,
    actor_sector VARCHAR,
    actor_name VARCHAR,
    actor_code VARCHAR,
    recipient_country VARCHAR,
    recipient_sector VARCHAR,
    recipient_name VARCHAR,
    recipient_code VARCHAR,
    cameo VARCHAR,
    plover_type VARCHAR,
    plover_mode VARCHAR,
    quad UTINYINT,
    goldstein FLOAT,
    intensity FLOAT,
    root BOOLEAN,
    mentions INTEGER,
    sources INTEGER,
    articles INTEGER,
    tone FLOAT,
    place_name VARCHAR,
    place_country VARCHAR,
    latitude DOUBLE,
    longitude DOUBLE,
    url VARCHAR,
    source VARCHAR,
    note VARCHAR,
    replaced_by INTEGER);
COMMENT ON TABLE record IS 'One event as a data set of events has it: GDELT, ICEWS, POLECAT, Phoenix, UCDP GED, ACLED. The latest import of an event counts.';
COMMENT ON COLUMN record.data_set IS 'The import that brought it: its id in data_set.';
COMMENT ON COLUMN record.line IS 'The line of the file on which it begins, from 1.';
COMMENT ON COLUMN record.key IS 'What the data set calls it; for ICEWS number and day.';
COMMENT ON COLUMN record.date_start IS 'The first day on which it may have happened.';
COMMENT ON COLUMN record.date_end IS 'The last such day.';
COMMENT ON COLUMN record.date_precision IS 'day, week, month or year.';
COMMENT ON COLUMN record.actor_country IS 'The code of the state or organisation that did it. In ACLED and UCDP the first side, without direction.';
COMMENT ON COLUMN record.actor_sector IS 'Its PLOVER sector.';
COMMENT ON COLUMN record.actor_name IS 'Its name as the data set has it.';
COMMENT ON COLUMN record.actor_code IS 'What else the data set says of it: its code, or sectors in the set''s own words.';
COMMENT ON COLUMN record.recipient_country IS 'The code of the state or organisation it was done to or with.';
COMMENT ON COLUMN record.recipient_sector IS 'Its PLOVER sector.';
COMMENT ON COLUMN record.recipient_name IS 'Its name as the data set has it.';
COMMENT ON COLUMN record.recipient_code IS 'What else the data set says of it.';
COMMENT ON COLUMN record.cameo IS 'The CAMEO code, in the data sets that have one; text, for 010 is not 10.';
COMMENT ON COLUMN record.plover_type IS 'The PLOVER type: the set''s own, or by the CAMEO code; empty for statements and appeals.';
COMMENT ON COLUMN record.plover_mode IS 'The PLOVER mode, where it is told.';
COMMENT ON COLUMN record.quad IS '1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict, after the PLOVER type.';
COMMENT ON COLUMN record.goldstein IS 'Goldstein''s scale, -10 to 10: as the row says, or by its CAMEO code.';
COMMENT ON COLUMN record.intensity IS 'PLOVER''s own scale, -10 to 10, in POLECAT.';
COMMENT ON COLUMN record.root IS 'Whether it is told at the beginning of its article (GDELT).';
COMMENT ON COLUMN record.mentions IS 'How often it is mentioned.';
COMMENT ON COLUMN record.sources IS 'By how many sources.';
COMMENT ON COLUMN record.articles IS 'In how many articles.';
COMMENT ON COLUMN record.tone IS 'Their tone, -100 to 100 (GDELT).';
COMMENT ON COLUMN record.place_name IS 'Where it happened.';
COMMENT ON COLUMN record.place_country IS 'The code of the state it happened in.';
COMMENT ON COLUMN record.latitude IS 'Degrees north.';
COMMENT ON COLUMN record.longitude IS 'Degrees east.';
COMMENT ON COLUMN record.url IS 'An article that tells of it.';
COMMENT ON COLUMN record.source IS 'Who published that, or where the set has it from.';
COMMENT ON COLUMN record.note IS 'What the data set says of it in words.';
COMMENT ON COLUMN record.replaced_by IS 'The later import that has it too, and in its place; empty while it counts.';

CREATE TABLE fatality (
    data_set INTEGER NOT NULL,
    line BIGINT NOT NULL,
    conflict VARCHAR,
    violence VARCHAR NOT NULL,
    deaths_actor INTEGER,
    deaths_recipient INTEGER,
    deaths_civilians INTEGER,
    deaths_unknown INTEGER,
    best INTEGER NOT NULL,
    low INTEGER,
    high INTEGER,
    place_precision INTEGER);
COMMENT ON TABLE fatality IS 'The deaths in an event of UCDP GED or ACLED; its record has the same data_set and line.';
COMMENT ON COLUMN fatality.data_set IS 'The import that brought it: its id in data_set.';
COMMENT ON COLUMN fatality.line IS 'The line of the file on which it begins, from 1.';
COMMENT ON COLUMN fatality.conflict IS 'The conflict or dyad it belongs to.';
COMMENT ON COLUMN fatality.violence IS 'What kind of violence, in the set''s words.';
COMMENT ON COLUMN fatality.deaths_actor IS 'Deaths on the first side.';
COMMENT ON COLUMN fatality.deaths_recipient IS 'Deaths on the second.';
COMMENT ON COLUMN fatality.deaths_civilians IS 'Deaths of civilians.';
COMMENT ON COLUMN fatality.deaths_unknown IS 'Deaths of people whose side is unknown.';
COMMENT ON COLUMN fatality.best IS 'The most likely number of deaths.';
COMMENT ON COLUMN fatality.low IS 'The least.';
COMMENT ON COLUMN fatality.high IS 'The most.';
COMMENT ON COLUMN fatality.place_precision IS 'How exact the place is, 1 (best) upwards, in the set''s own steps.';

CREATE TABLE mention (
    data_set INTEGER NOT NULL,
    line BIGINT NOT NULL,
    key VARCHAR NOT NULL,
    event_added_at TIMESTAMP NOT NULL,
    mentioned_at TIMESTAMP NOT NULL,
    kind VARCHAR NOT NULL,
    publisher VARCHAR,
    document VARCHAR,
    sentence INTEGER,
    actor_at INTEGER,
    recipient_at INTEGER,
    action_at INTEGER,
    in_raw_text BOOLEAN,
    confidence UTINYINT,
    length INTEGER,
    tone FLOAT,
    translation VARCHAR,
    replaced_by INTEGER);
COMMENT ON TABLE mention IS 'One article''s mention of an event of GDELT 2.0, with where in the article the words are.';
COMMENT ON COLUMN mention.data_set IS 'The import that brought it: its id in data_set.';
COMMENT ON COLUMN mention.line IS 'The line of the file on which it begins, from 1.';
COMMENT ON COLUMN mention.key IS 'The event: the key of its record.';
COMMENT ON COLUMN mention.event_added_at IS 'When GDELT first recorded the event, in UTC.';
COMMENT ON COLUMN mention.mentioned_at IS 'When it recorded the mention, in UTC.';
COMMENT ON COLUMN mention.kind IS 'web, citation, core, dtic, jstor or text: what kind of document it is.';
COMMENT ON COLUMN mention.publisher IS 'Who published it.';
COMMENT ON COLUMN mention.document IS 'Its address or citation.';
COMMENT ON COLUMN mention.sentence IS 'The number of the sentence in it, from 1.';
COMMENT ON COLUMN mention.actor_at IS 'The index of the actor''s first character in the text as GDELT read it; empty where there is none.';
COMMENT ON COLUMN mention.recipient_at IS 'The same of the recipient.';
COMMENT ON COLUMN mention.action_at IS 'The same of the action.';
COMMENT ON COLUMN mention.in_raw_text IS 'Whether it was found in the text as it stood, not after the text was reworked.';
COMMENT ON COLUMN mention.confidence IS 'GDELT''s confidence in it, 10 to 100.';
COMMENT ON COLUMN mention.length IS 'The document''s length in characters.';
COMMENT ON COLUMN mention.tone IS 'Its tone, -100 to 100.';
COMMENT ON COLUMN mention.translation IS 'From which language it was translated, and by what.';
COMMENT ON COLUMN mention.replaced_by IS 'The later import that has it too, and in its place; empty while it counts.';

CREATE TABLE arms_deal (
    data_set INTEGER NOT NULL,
    line BIGINT NOT NULL,
    key VARCHAR,
    supplier VARCHAR,
    recipient VARCHAR,
    supplier_name VARCHAR NOT NULL,
    recipient_name VARCHAR NOT NULL,
    order_year INTEGER NOT NULL,
    order_estimated BOOLEAN NOT NULL,
    ordered BIGINT,
    ordered_estimated BOOLEAN NOT NULL,
    designation VARCHAR NOT NULL,
    family VARCHAR,
    description VARCHAR NOT NULL,
    category VARCHAR,
    delivered BIGINT,
    delivered_estimated BOOLEAN NOT NULL,
    delivery_years INTEGER[] NOT NULL,
    condition VARCHAR,
    comments VARCHAR,
    tiv_unit DOUBLE,
    tiv_order DOUBLE,
    tiv_delivered DOUBLE,
    replaced_by INTEGER);
COMMENT ON TABLE arms_deal IS 'A deal in SIPRI''s register of transfers of major arms: listed only when ordered or delivered, never while talked of.';
COMMENT ON COLUMN arms_deal.data_set IS 'The import that brought it: its id in data_set.';
COMMENT ON COLUMN arms_deal.line IS 'The line of the file on which it begins, from 1.';
COMMENT ON COLUMN arms_deal.key IS 'SIPRI''s number of the deal, in the shape that has one.';
COMMENT ON COLUMN arms_deal.supplier IS 'The code of the supplier; empty where it is neither state nor organisation, or unknown.';
COMMENT ON COLUMN arms_deal.recipient IS 'The code of the recipient.';
COMMENT ON COLUMN arms_deal.supplier_name IS 'The supplier as SIPRI names it.';
COMMENT ON COLUMN arms_deal.recipient_name IS 'The recipient as SIPRI names it.';
COMMENT ON COLUMN arms_deal.order_year IS 'The year of the order.';
COMMENT ON COLUMN arms_deal.order_estimated IS 'Whether that year is estimated.';
COMMENT ON COLUMN arms_deal.ordered IS 'How many were ordered; empty where not known.';
COMMENT ON COLUMN arms_deal.ordered_estimated IS 'Whether that is estimated.';
COMMENT ON COLUMN arms_deal.designation IS 'What: as SIPRI names it.';
COMMENT ON COLUMN arms_deal.family IS 'What designations are grouped by, as for transfers told in articles; empty where the tables do not know it.';
COMMENT ON COLUMN arms_deal.description IS 'What kind of weapon.';
COMMENT ON COLUMN arms_deal.category IS 'SIPRI''s category, in the shape that has it.';
COMMENT ON COLUMN arms_deal.delivered IS 'How many were delivered.';
COMMENT ON COLUMN arms_deal.delivered_estimated IS 'Whether that is estimated.';
COMMENT ON COLUMN arms_deal.delivery_years IS 'The years of delivery.';
COMMENT ON COLUMN arms_deal.condition IS 'New, Second hand or Second hand but modernized: the arms'' condition, not how far the deal has come.';
COMMENT ON COLUMN arms_deal.comments IS 'SIPRI''s remarks.';
COMMENT ON COLUMN arms_deal.tiv_unit IS 'SIPRI''s trend indicator value of one, in millions.';
COMMENT ON COLUMN arms_deal.tiv_order IS 'That of all ordered.';
COMMENT ON COLUMN arms_deal.tiv_delivered IS 'That of all delivered in all years together: never add it once for each year.';
COMMENT ON COLUMN arms_deal.replaced_by IS 'The later import that has it too, and in its place; empty while it counts.';

CREATE TABLE arms_delivery (
    data_set INTEGER NOT NULL,
    line BIGINT NOT NULL,
    key VARCHAR NOT NULL,
    year INTEGER NOT NULL,
    year_estimated BOOLEAN NOT NULL,
    delivered BIGINT,
    delivered_estimated BOOLEAN NOT NULL,
    tiv DOUBLE,
    local_production BOOLEAN NOT NULL,
    replaced_by INTEGER);
COMMENT ON TABLE arms_delivery IS 'What was delivered of a deal in one year, from the shape of SIPRI''s register that tells it. Its tiv may be added up over years.';
COMMENT ON COLUMN arms_delivery.data_set IS 'The import that brought it: its id in data_set.';
COMMENT ON COLUMN arms_delivery.line IS 'The line of the file on which it begins, from 1.';
COMMENT ON COLUMN arms_delivery.key IS 'The deal: the key of an arms_deal of the same import.';
COMMENT ON COLUMN arms_delivery.year IS 'The year of delivery.';
COMMENT ON COLUMN arms_delivery.year_estimated IS 'Whether it is estimated.';
COMMENT ON COLUMN arms_delivery.delivered IS 'How many.';
COMMENT ON COLUMN arms_delivery.delivered_estimated IS 'Whether that is estimated.';
COMMENT ON COLUMN arms_delivery.tiv IS 'Their trend indicator value, in millions.';
COMMENT ON COLUMN arms_delivery.local_production IS 'Whether any share was produced by the recipient.';
COMMENT ON COLUMN arms_delivery.replaced_by IS 'The later import that has it too, and in its place; empty while it counts.';

CREATE TABLE tiv (
    data_set INTEGER NOT NULL,
    line BIGINT NOT NULL,
    supplier VARCHAR,
    recipient VARCHAR,
    recipient_name VARCHAR NOT NULL,
    year INTEGER NOT NULL,
    tiv DOUBLE NOT NULL,
    replaced_by INTEGER);
COMMENT ON TABLE tiv IS 'SIPRI''s trend indicator values by year: how much in major arms a state got (or one supplier gave it).';
COMMENT ON COLUMN tiv.data_set IS 'The import that brought it: its id in data_set.';
COMMENT ON COLUMN tiv.line IS 'The line of the file on which it begins, from 1.';
COMMENT ON COLUMN tiv.supplier IS 'The code of the supplier; empty for the whole world together.';
COMMENT ON COLUMN tiv.recipient IS 'The code of the recipient; empty where it is neither state nor organisation, or unknown.';
COMMENT ON COLUMN tiv.recipient_name IS 'The recipient as SIPRI names it.';
COMMENT ON COLUMN tiv.year IS 'The year of delivery.';
COMMENT ON COLUMN tiv.tiv IS 'In millions; 0 for less than half a million. No row where nothing was delivered.';
COMMENT ON COLUMN tiv.replaced_by IS 'The later import that has it too, and in its place; empty while it counts.';

CREATE TABLE joint_exercise (
    data_set INTEGER NOT NULL,
    line BIGINT NOT NULL,
    key VARCHAR NOT NULL,
    name VARCHAR,
    series VARCHAR,
    place_name VARCHAR,
    latitude DOUBLE,
    longitude DOUBLE,
    date_start DATE NOT NULL,
    date_end DATE NOT NULL,
    date_precision VARCHAR NOT NULL,
    participants VARCHAR[] NOT NULL,
    forces VARCHAR[] NOT NULL,
    focus VARCHAR,
    others VARCHAR,
    replaced_by INTEGER);
COMMENT ON TABLE joint_exercise IS 'A multinational military exercise, 1980 to 2010, of the MME data.';
COMMENT ON COLUMN joint_exercise.data_set IS 'The import that brought it: its id in data_set.';
COMMENT ON COLUMN joint_exercise.line IS 'The line of the file on which it begins, from 1.';
COMMENT ON COLUMN joint_exercise.key IS 'MME''s number.';
COMMENT ON COLUMN joint_exercise.name IS 'Its name.';
COMMENT ON COLUMN joint_exercise.series IS 'The series it belongs to.';
COMMENT ON COLUMN joint_exercise.place_name IS 'Where it was held.';
COMMENT ON COLUMN joint_exercise.latitude IS 'Degrees north.';
COMMENT ON COLUMN joint_exercise.longitude IS 'Degrees east.';
COMMENT ON COLUMN joint_exercise.date_start IS 'The first day on which it may have begun.';
COMMENT ON COLUMN joint_exercise.date_end IS 'The last day on which it may have ended.';
COMMENT ON COLUMN joint_exercise.date_precision IS 'day, or month where a day is not known.';
COMMENT ON COLUMN joint_exercise.participants IS 'The codes of the states and organisations that took part, sorted.';
COMMENT ON COLUMN joint_exercise.forces IS 'What it was about: command post, air, land, sea, amphibious, cyber, warfighting, peacekeeping, humanitarian.';
COMMENT ON COLUMN joint_exercise.focus IS 'Its purpose in words.';
COMMENT ON COLUMN joint_exercise.others IS 'What else is said of those who took part.';
COMMENT ON COLUMN joint_exercise.replaced_by IS 'The later import that has it too, and in its place; empty while it counts.';

CREATE TABLE alliance_year (
    data_set INTEGER NOT NULL,
    line BIGINT NOT NULL,
    state VARCHAR,
    partner VARCHAR,
    year INTEGER NOT NULL,
    obligations VARCHAR[] NOT NULL,
    replaced_by INTEGER);
COMMENT ON TABLE alliance_year IS 'What one state owed another by treaty in one year, after ATOP 5.1 or COW 4.1.';
COMMENT ON COLUMN alliance_year.data_set IS 'The import that brought it: its id in data_set.';
COMMENT ON COLUMN alliance_year.line IS 'The line of the file on which it begins, from 1.';
COMMENT ON COLUMN alliance_year.state IS 'The code of the state that owes it; empty for a state of old that has no code, as Bavaria.';
COMMENT ON COLUMN alliance_year.partner IS 'The code of the one it owes it to; empty for a state of old that has no code, as Bavaria.';
COMMENT ON COLUMN alliance_year.year IS 'The year.';
COMMENT ON COLUMN alliance_year.obligations IS 'defense, offense, neutrality, nonaggression, consultation (in COW: entente).';
COMMENT ON COLUMN alliance_year.replaced_by IS 'The later import that has it too, and in its place; empty while it counts.';
