-- The tables of a ledger, version 1. Each schema-N.sql brings a ledger of version N-1 to version N; a new file runs
-- them all. Statements end with a semicolon at the end of a line. TABLES.md is written from the comments below.

CREATE TABLE ledger_version (version INTEGER NOT NULL, made_at TIMESTAMP NOT NULL);
COMMENT ON TABLE ledger_version IS 'Which version of these tables the file has; the highest row counts.';
COMMENT ON COLUMN ledger_version.version IS 'The version.';
COMMENT ON COLUMN ledger_version.made_at IS 'When the file was brought to it, in UTC.';

CREATE TABLE document (
    id VARCHAR PRIMARY KEY,
    source VARCHAR NOT NULL,
    title VARCHAR,
    byline VARCHAR,
    publisher VARCHAR,
    published DATE,
    language VARCHAR NOT NULL,
    url VARCHAR,
    text VARCHAR NOT NULL,
    passages STRUCT(kind VARCHAR, begins INTEGER, ends INTEGER)[] NOT NULL,
    origin STRUCT(begins INTEGER, length INTEGER, original INTEGER)[] NOT NULL,
    read_at TIMESTAMP NOT NULL);
COMMENT ON TABLE document IS 'An article that was read. Reading it again changes nothing.';
COMMENT ON COLUMN document.id IS 'Names the text: equal texts of equal sources have equal ids.';
COMMENT ON COLUMN document.source IS 'The file or address it was read from.';
COMMENT ON COLUMN document.title IS 'Its headline.';
COMMENT ON COLUMN document.byline IS 'Who wrote it.';
COMMENT ON COLUMN document.publisher IS 'Who published it.';
COMMENT ON COLUMN document.published IS 'The day of publication.';
COMMENT ON COLUMN document.language IS 'A BCP 47 tag, en for English.';
COMMENT ON COLUMN document.url IS 'Where it can be read.';
COMMENT ON COLUMN document.text IS 'The article without page furniture. Every offset in the ledger is a UTF-16 index into it; see evidence.';
COMMENT ON COLUMN document.passages IS 'The pieces of the text in order: HEADLINE, BYLINE, DATELINE, HEADING, PARAGRAPH or ITEM, and where each begins and ends.';
COMMENT ON COLUMN document.origin IS 'The stretches of the text that were copied as they stood, and where each began in what was read.';
COMMENT ON COLUMN document.read_at IS 'When it was read into the ledger, in UTC.';

CREATE TABLE claim (
    id VARCHAR PRIMARY KEY,
    document VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    plover_type VARCHAR NOT NULL,
    plover_mode VARCHAR,
    contexts VARCHAR[] NOT NULL,
    status VARCHAR NOT NULL,
    date_start DATE,
    date_end DATE,
    date_precision VARCHAR NOT NULL,
    place_name VARCHAR,
    place_country VARCHAR,
    place_latitude DOUBLE,
    place_longitude DOUBLE,
    attribution VARCHAR NOT NULL,
    speaker_text VARCHAR,
    speaker_name VARCHAR,
    speaker_country VARCHAR,
    speaker_sector VARCHAR,
    confidence DOUBLE NOT NULL,
    countries VARCHAR[] NOT NULL,
    why_frame VARCHAR NOT NULL,
    why_operators VARCHAR[] NOT NULL,
    why_mentions INTEGER[] NOT NULL);
COMMENT ON TABLE claim IS 'What one article says of a relationship. Claims are added, never changed.';
COMMENT ON COLUMN claim.id IS 'The claim''s own id.';
COMMENT ON COLUMN claim.document IS 'The document that says it.';
COMMENT ON COLUMN claim.position IS 'Its place among the claims of the document, from 0.';
COMMENT ON COLUMN claim.kind IS 'visit, agreement, exercise, transfer, or event for any other.';
COMMENT ON COLUMN claim.plover_type IS 'One of the 16 PLOVER types, as COOPERATE.';
COMMENT ON COLUMN claim.plover_mode IS 'The PLOVER mode, in lower case.';
COMMENT ON COLUMN claim.contexts IS 'The PLOVER contexts, in lower case.';
COMMENT ON COLUMN claim.status IS 'How firm it is: SPECULATED, PROPOSED, IN_TALKS, AGREED or DONE on the ladder; STOPPED or REFUSED off it.';
COMMENT ON COLUMN claim.date_start IS 'The first day on which the thing may have happened or be going to happen.';
COMMENT ON COLUMN claim.date_end IS 'The last such day.';
COMMENT ON COLUMN claim.date_precision IS 'How exactly the article says when: day, month, year, decade or unknown.';
COMMENT ON COLUMN claim.place_name IS 'Where.';
COMMENT ON COLUMN claim.place_country IS 'The code of the state that the place lies in; empty for seas and disputed places.';
COMMENT ON COLUMN claim.place_latitude IS 'Degrees north.';
COMMENT ON COLUMN claim.place_longitude IS 'Degrees east.';
COMMENT ON COLUMN claim.attribution IS 'Who says so: author (the text itself), named (then the speaker columns are filled) or unnamed (reportedly).';
COMMENT ON COLUMN claim.speaker_text IS 'The words that name the speaker.';
COMMENT ON COLUMN claim.speaker_name IS 'The speaker''s usual name.';
COMMENT ON COLUMN claim.speaker_country IS 'The speaker''s country code, or empty.';
COMMENT ON COLUMN claim.speaker_sector IS 'The speaker''s PLOVER sector, or empty.';
COMMENT ON COLUMN claim.confidence IS 'From 0 to 1: of the claims given 0.8, about eight in ten are right.';
COMMENT ON COLUMN claim.countries IS 'The codes of all states and organisations that take part, sorted.';
COMMENT ON COLUMN claim.why_frame IS 'The row of the table of frames that made it.';
COMMENT ON COLUMN claim.why_operators IS 'The rows of the table of operators that acted on it, innermost first.';
COMMENT ON COLUMN claim.why_mentions IS 'The mentions that filled the frame, by their place among the mentions of the document.';

CREATE TABLE party (
    claim VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    text VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    country VARCHAR NOT NULL,
    sector VARCHAR NOT NULL);
COMMENT ON TABLE party IS 'Who did it, and to or with whom.';
COMMENT ON COLUMN party.claim IS 'The claim.';
COMMENT ON COLUMN party.role IS 'actor or recipient; every party of a symmetric act is an actor.';
COMMENT ON COLUMN party.position IS 'The place among those of the same role, from 0.';
COMMENT ON COLUMN party.text IS 'The words of the article.';
COMMENT ON COLUMN party.name IS 'The usual name of whom the words stand for.';
COMMENT ON COLUMN party.country IS 'ISO 3166-1 alpha-3, XKX for Kosovo, an organisation''s code as EU, NATO, UN; or empty.';
COMMENT ON COLUMN party.sector IS 'A PLOVER sector as GOV or MIL, or empty.';

CREATE TABLE visit (
    claim VARCHAR NOT NULL,
    host VARCHAR,
    visitors STRUCT(name VARCHAR, title VARCHAR, country VARCHAR)[] NOT NULL);
COMMENT ON TABLE visit IS 'What a claim says of a visit.';
COMMENT ON COLUMN visit.claim IS 'The claim.';
COMMENT ON COLUMN visit.host IS 'The code of the state visited.';
COMMENT ON COLUMN visit.visitors IS 'Who travels: name, office or title, and the code of the state travelled for.';

CREATE TABLE agreement (
    claim VARCHAR NOT NULL,
    parties VARCHAR[] NOT NULL,
    topics VARCHAR[] NOT NULL,
    instrument VARCHAR);
COMMENT ON TABLE agreement IS 'What a claim says of an agreement.';
COMMENT ON COLUMN agreement.claim IS 'The claim.';
COMMENT ON COLUMN agreement.parties IS 'The codes of the parties.';
COMMENT ON COLUMN agreement.topics IS 'What it is about, as defence or trade.';
COMMENT ON COLUMN agreement.instrument IS 'treaty, memorandum, contract and the like.';

CREATE TABLE exercise (
    claim VARCHAR NOT NULL,
    name VARCHAR,
    series VARCHAR,
    participants VARCHAR[] NOT NULL);
COMMENT ON TABLE exercise IS 'What a claim says of a military exercise.';
COMMENT ON COLUMN exercise.claim IS 'The claim.';
COMMENT ON COLUMN exercise.name IS 'Its name as the article writes it.';
COMMENT ON COLUMN exercise.series IS 'The name of the series, without the year.';
COMMENT ON COLUMN exercise.participants IS 'The codes of those who take part.';

CREATE TABLE transfer (
    claim VARCHAR NOT NULL,
    supplier VARCHAR,
    recipient VARCHAR,
    designation VARCHAR,
    description VARCHAR,
    quantity BIGINT,
    quantity_bound VARCHAR,
    value_amount DOUBLE,
    value_currency VARCHAR);
COMMENT ON TABLE transfer IS 'What a claim says of a transfer of arms, military equipment or technology.';
COMMENT ON COLUMN transfer.claim IS 'The claim.';
COMMENT ON COLUMN transfer.supplier IS 'The code of the state it comes from.';
COMMENT ON COLUMN transfer.recipient IS 'The code of the state it goes to.';
COMMENT ON COLUMN transfer.designation IS 'What it is called, normalised, as Mi-35.';
COMMENT ON COLUMN transfer.description IS 'What it is, as attack helicopter.';
COMMENT ON COLUMN transfer.quantity IS 'How many.';
COMMENT ON COLUMN transfer.quantity_bound IS 'How the number is meant: exact, about, at least or at most.';
COMMENT ON COLUMN transfer.value_amount IS 'The price, in units of its currency.';
COMMENT ON COLUMN transfer.value_currency IS 'ISO 4217, as USD.';

CREATE TABLE evidence (
    claim VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    sentence INTEGER NOT NULL,
    begins INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    text VARCHAR NOT NULL);
COMMENT ON TABLE evidence IS 'The words of the article that say it.';
COMMENT ON COLUMN evidence.claim IS 'The claim.';
COMMENT ON COLUMN evidence.position IS 'Its place among the claim''s evidence, from 0.';
COMMENT ON COLUMN evidence.sentence IS 'The place of the sentence in the document, from 0.';
COMMENT ON COLUMN evidence.begins IS 'The index of the first character in the document''s text, counted in UTF-16 units from 0.';
COMMENT ON COLUMN evidence.ends IS 'The index after the last.';
COMMENT ON COLUMN evidence.text IS 'The words as they stand there.';

CREATE TABLE entry (id BIGINT PRIMARY KEY, kind VARCHAR NOT NULL, likeness VARCHAR NOT NULL);
COMMENT ON TABLE entry IS 'One thing in the world: a visit, an agreement, an exercise, a transfer or an event. The view ledger says what is known of it.';
COMMENT ON COLUMN entry.id IS 'Its number.';
COMMENT ON COLUMN entry.kind IS 'visit, agreement, exercise, transfer or event.';
COMMENT ON COLUMN entry.likeness IS 'What every claim about it must share; only claims and entries with the same are compared.';

CREATE TABLE entry_claim (
    entry BIGINT NOT NULL,
    claim VARCHAR NOT NULL,
    score DOUBLE NOT NULL,
    reason VARCHAR NOT NULL);
COMMENT ON TABLE entry_claim IS 'Which claims make an entry, and why each was put there.';
COMMENT ON COLUMN entry_claim.entry IS 'The entry.';
COMMENT ON COLUMN entry_claim.claim IS 'The claim; it belongs to one entry.';
COMMENT ON COLUMN entry_claim.score IS 'How much it shares with the claims that were there before it, from 0 to 1; 1 for the claim that began the entry. Not a probability.';
COMMENT ON COLUMN entry_claim.reason IS 'What it shares with them.';

-- One chain of windows by entry, not joins, so that a condition on the entry reaches the claims before they are added up.
CREATE VIEW entry_standing AS
WITH told AS (
    SELECT
        entry_claim.entry,
        claim.document,
        claim.status,
        claim.status IN ('STOPPED', 'REFUSED') AS ends,
        list_position(['SPECULATED', 'PROPOSED', 'IN_TALKS', 'AGREED', 'REFUSED', 'STOPPED', 'DONE'], claim.status) AS firmness,
        claim.date_start,
        claim.date_end,
        claim.date_precision,
        claim.confidence,
        claim.countries,
        document.published,
        CASE WHEN claim.date_end IS NOT NULL THEN least(claim.date_end, document.published) END AS own_day
    FROM entry_claim
    JOIN claim ON claim.id = entry_claim.claim
    JOIN document ON document.id = claim.document),
placed AS (
    SELECT
        *,
        coalesce(
            own_day,
            max(own_day) OVER (PARTITION BY entry, document),
            published,
            DATE '0001-01-01') AS speaks_for
    FROM told),
ended AS (
    SELECT *, max(speaks_for) FILTER (WHERE ends) OVER (PARTITION BY entry) AS ended_on
    FROM placed),
stood AS (
    SELECT
        *,
        coalesce(
            arg_max(status, firmness) FILTER (
                WHERE NOT ends
                AND (ended_on IS NULL OR speaks_for > ended_on OR (speaks_for = ended_on AND status = 'DONE')))
                OVER (PARTITION BY entry),
            arg_max(status, firmness) FILTER (WHERE ends AND speaks_for = ended_on) OVER (PARTITION BY entry)) AS standing
    FROM ended),
summed AS (
    SELECT
        entry,
        any_value(standing) AS status,
        arg_min(
            {'starts': date_start, 'ends': date_end, 'exactness': date_precision},
            (
                status <> standing,
                list_position(['day', 'month', 'year', 'decade'], date_precision),
                date_end - date_start,
                -confidence,
                date_start)) FILTER (WHERE date_start IS NOT NULL) AS day,
        list_sort(list_distinct(flatten(list(countries)))) AS countries,
        count(*) AS claims,
        count(DISTINCT document) AS documents,
        min(published) AS first_published,
        max(published) AS last_published
    FROM stood
    GROUP BY entry)
SELECT
    entry,
    status,
    day.starts AS date_start,
    day.ends AS date_end,
    coalesce(day.exactness, 'unknown') AS date_precision,
    countries,
    claims,
    documents,
    first_published,
    last_published
FROM summed;
COMMENT ON VIEW entry_standing IS 'How every entry stands when its claims are taken together. Status: the highest rung of the ladder told since the last STOPPED or REFUSED, or that end itself when nothing was told later; a claim speaks for the last day of its own date, but not later than its publication; without a date for that of the dated claims of its article, else for the publication. On one day DONE outweighs an end. Date: the most precise of the claims with that status, else of all.';
COMMENT ON COLUMN entry_standing.entry IS 'The entry.';
COMMENT ON COLUMN entry_standing.status IS 'How firm it is by now.';
COMMENT ON COLUMN entry_standing.date_start IS 'The first day on which it may have happened or be going to happen.';
COMMENT ON COLUMN entry_standing.date_end IS 'The last such day.';
COMMENT ON COLUMN entry_standing.date_precision IS 'day, month, year, decade or unknown.';
COMMENT ON COLUMN entry_standing.countries IS 'The codes of all who take part, sorted.';
COMMENT ON COLUMN entry_standing.claims IS 'How many claims are about it.';
COMMENT ON COLUMN entry_standing.documents IS 'How many articles make them.';
COMMENT ON COLUMN entry_standing.first_published IS 'When the first of these was published.';
COMMENT ON COLUMN entry_standing.last_published IS 'When the last of these was published.';

CREATE VIEW ledger AS
SELECT
    entry.id AS entry,
    entry.kind,
    standing.date_start,
    standing.date_end,
    standing.date_precision,
    standing.status,
    standing.countries,
    arg_max(
        CASE entry.kind
            WHEN 'visit' THEN array_to_string(
                list_transform(visit.visitors, lambda who: coalesce(who.name, who.title, 'delegation')), ', ') || ' to ' || coalesce(visit.host, '?')
            WHEN 'agreement' THEN concat_ws(' ', array_to_string(agreement.topics, ', '), agreement.instrument)
            WHEN 'exercise' THEN coalesce(exercise.name, exercise.series, 'exercise')
            WHEN 'transfer' THEN concat_ws(' ', transfer.quantity, coalesce(transfer.designation, transfer.description, 'arms')) || ' from ' || coalesce(transfer.supplier, '?') || ' to ' || coalesce(transfer.recipient, '?')
            ELSE concat_ws(' ', claim.plover_type, claim.plover_mode)
        END,
        (CASE WHEN claim.status = standing.status THEN 1 ELSE 0 END, claim.confidence)) AS what,
    any_value(standing.claims) AS claims,
    any_value(standing.documents) AS documents,
    any_value(standing.first_published) AS first_published,
    any_value(standing.last_published) AS last_published,
    arg_max(
        evidence.text,
        (CASE WHEN claim.status = standing.status THEN 1 ELSE 0 END, claim.confidence)) AS sentence
FROM entry
JOIN entry_standing AS standing ON standing.entry = entry.id
JOIN entry_claim ON entry_claim.entry = entry.id
JOIN claim ON claim.id = entry_claim.claim
JOIN evidence ON evidence.claim = claim.id AND evidence.position = 0
LEFT JOIN visit ON visit.claim = claim.id
LEFT JOIN agreement ON agreement.claim = claim.id
LEFT JOIN exercise ON exercise.claim = claim.id
LEFT JOIN transfer ON transfer.claim = claim.id
GROUP BY ALL
ORDER BY standing.date_start, entry.id;
COMMENT ON VIEW ledger IS 'One row for each entry: when, what, between whom, how firm, by how many claims of how many documents, and a sentence that says it.';
COMMENT ON COLUMN ledger.entry IS 'The entry.';
COMMENT ON COLUMN ledger.kind IS 'visit, agreement, exercise, transfer or event.';
COMMENT ON COLUMN ledger.date_start IS 'The first day on which it may have happened or be going to happen.';
COMMENT ON COLUMN ledger.date_end IS 'The last such day.';
COMMENT ON COLUMN ledger.date_precision IS 'day, month, year, decade or unknown.';
COMMENT ON COLUMN ledger.status IS 'How firm it is by now.';
COMMENT ON COLUMN ledger.countries IS 'The codes of all who take part, sorted.';
COMMENT ON COLUMN ledger.what IS 'What it is, in a few words, as the surest claim with its status tells it.';
COMMENT ON COLUMN ledger.claims IS 'How many claims are about it.';
COMMENT ON COLUMN ledger.documents IS 'How many articles make them.';
COMMENT ON COLUMN ledger.first_published IS 'When the first of these was published.';
COMMENT ON COLUMN ledger.last_published IS 'When the last of these was published.';
COMMENT ON COLUMN ledger.sentence IS 'The sentence that says so.';

CREATE VIEW claims AS
SELECT
    entry_claim.entry,
    claim.id AS claim,
    claim.kind,
    claim.plover_type,
    claim.status,
    claim.date_start,
    claim.date_end,
    claim.date_precision,
    array_to_string(claim.countries, ' ') AS countries,
    (SELECT string_agg(CASE WHEN party.country = '' THEN party.name ELSE party.country END, ', ' ORDER BY party.position)
        FROM party WHERE party.claim = claim.id AND party.role = 'actor') AS actors,
    (SELECT string_agg(CASE WHEN party.country = '' THEN party.name ELSE party.country END, ', ' ORDER BY party.position)
        FROM party WHERE party.claim = claim.id AND party.role = 'recipient') AS recipients,
    CASE claim.attribution WHEN 'named' THEN claim.speaker_name ELSE claim.attribution END AS says_who,
    claim.confidence,
    evidence.text AS sentence,
    evidence.begins,
    evidence.ends,
    document.id AS document,
    document.title,
    document.publisher,
    document.published,
    document.source,
    document.url
FROM claim
JOIN document ON document.id = claim.document
LEFT JOIN entry_claim ON entry_claim.claim = claim.id
LEFT JOIN evidence ON evidence.claim = claim.id AND evidence.position = 0;
COMMENT ON VIEW claims IS 'One row for each claim with its first sentence and the article it comes from.';
COMMENT ON COLUMN claims.entry IS 'The entry that it belongs to.';
COMMENT ON COLUMN claims.claim IS 'The claim.';
COMMENT ON COLUMN claims.kind IS 'visit, agreement, exercise, transfer or event.';
COMMENT ON COLUMN claims.plover_type IS 'The PLOVER type.';
COMMENT ON COLUMN claims.status IS 'How firm the article says it is.';
COMMENT ON COLUMN claims.date_start IS 'The first day on which it may have happened or be going to happen.';
COMMENT ON COLUMN claims.date_end IS 'The last such day.';
COMMENT ON COLUMN claims.date_precision IS 'day, month, year, decade or unknown.';
COMMENT ON COLUMN claims.countries IS 'The codes of all who take part, with spaces between.';
COMMENT ON COLUMN claims.actors IS 'Who did it: codes, or names of those without.';
COMMENT ON COLUMN claims.recipients IS 'To or with whom: codes, or names of those without.';
COMMENT ON COLUMN claims.says_who IS 'author, unnamed, or the name of the speaker.';
COMMENT ON COLUMN claims.confidence IS 'From 0 to 1.';
COMMENT ON COLUMN claims.sentence IS 'The words that say it.';
COMMENT ON COLUMN claims.begins IS 'The index of their first character in the text of the document.';
COMMENT ON COLUMN claims.ends IS 'The index after their last.';
COMMENT ON COLUMN claims.document IS 'The document.';
COMMENT ON COLUMN claims.title IS 'Its headline.';
COMMENT ON COLUMN claims.publisher IS 'Who published it.';
COMMENT ON COLUMN claims.published IS 'The day of publication.';
COMMENT ON COLUMN claims.source IS 'The file or address it was read from.';
COMMENT ON COLUMN claims.url IS 'Where it can be read.';

CREATE VIEW dyads AS
SELECT one.country AS first, other.country AS second, one.entry, entry.kind, one.status, one.date_start
FROM (SELECT entry, status, date_start, unnest(countries) AS country FROM entry_standing) AS one
JOIN (SELECT entry, unnest(countries) AS country FROM entry_standing) AS other
    ON other.entry = one.entry AND one.country < other.country
JOIN entry ON entry.id = one.entry;
COMMENT ON VIEW dyads IS 'Every pair of states or organisations, in the order of the alphabet, with each entry in which both take part.';
COMMENT ON COLUMN dyads.first IS 'The code that comes first in the alphabet.';
COMMENT ON COLUMN dyads.second IS 'The other.';
COMMENT ON COLUMN dyads.entry IS 'The entry.';
COMMENT ON COLUMN dyads.kind IS 'visit, agreement, exercise, transfer or event.';
COMMENT ON COLUMN dyads.status IS 'How firm it is by now.';
COMMENT ON COLUMN dyads.date_start IS 'The first day on which it may have happened or be going to happen.';
