-- The tables of a ledger, version 1. Each schema-N.sql brings a ledger of version N-1 to version N; a new file runs
-- them all, and then views.sql. TABLES.md is written from the comments.

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
