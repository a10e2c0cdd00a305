-- Version 2: documents have versions and may be translations, and what is watched is remembered.

ALTER TABLE document ADD COLUMN original_language VARCHAR;
ALTER TABLE document ADD COLUMN original_text VARCHAR;
ALTER TABLE document ADD COLUMN original_passages STRUCT(begins INTEGER, ends INTEGER)[];
ALTER TABLE document ADD COLUMN replaced_at TIMESTAMP;
COMMENT ON TABLE document IS 'An article that was read. Reading it again changes nothing.';
COMMENT ON COLUMN document.language IS 'The language of the text, a BCP 47 tag, en for English.';
COMMENT ON COLUMN document.origin IS 'The stretches of the text, or of the original''s, that were copied as they stood, and where each began in what was read.';
COMMENT ON COLUMN document.original_language IS 'The language that the text was translated from, a BCP 47 tag; empty when it stands as it was written.';
COMMENT ON COLUMN document.original_text IS 'The article in that language.';
COMMENT ON COLUMN document.original_passages IS 'Where each of the passages stands in the original text, in the same order.';
COMMENT ON COLUMN document.replaced_at IS 'When a later version took its place, in UTC: what it says is kept but no longer counts. Empty while it counts.';

CREATE TABLE version (
    article VARCHAR NOT NULL,
    number INTEGER NOT NULL,
    document VARCHAR NOT NULL,
    found_at TIMESTAMP NOT NULL);
COMMENT ON TABLE version IS 'The documents that were found, one after the other, at one address, as one item of a feed, or in one file that is watched. The last one counts.';
COMMENT ON COLUMN version.article IS 'The address, or the watched file and the place in it.';
COMMENT ON COLUMN version.number IS 'The number of the version, from 1.';
COMMENT ON COLUMN version.document IS 'The document; it is there more than once when an article returned to what it said before, or stands at several addresses.';
COMMENT ON COLUMN version.found_at IS 'When it was found, in UTC.';

CREATE TABLE watched (
    address VARCHAR PRIMARY KEY,
    etag VARCHAR,
    last_modified VARCHAR,
    checked_at TIMESTAMP NOT NULL,
    due_at TIMESTAMP,
    failures INTEGER NOT NULL,
    message VARCHAR);
COMMENT ON TABLE watched IS 'Pages, feeds and folders that were asked for what is new.';
COMMENT ON COLUMN watched.address IS 'The address or the folder.';
COMMENT ON COLUMN watched.etag IS 'What the server called the state that was read last, to ask for what has changed since.';
COMMENT ON COLUMN watched.last_modified IS 'When that state was made, as the server said it.';
COMMENT ON COLUMN watched.checked_at IS 'When it was asked last, in UTC.';
COMMENT ON COLUMN watched.due_at IS 'When a watched one is to be asked again, in UTC.';
COMMENT ON COLUMN watched.failures IS 'How often in a row it could not be read.';
COMMENT ON COLUMN watched.message IS 'Why it could not be read the last time.';

CREATE TABLE seen (
    address VARCHAR NOT NULL,
    item VARCHAR NOT NULL,
    fingerprint VARCHAR NOT NULL,
    seen_at TIMESTAMP NOT NULL,
    PRIMARY KEY (address, item));
COMMENT ON TABLE seen IS 'The items of feeds and the files of folders that have been dealt with, so that only new and changed ones are read.';
COMMENT ON COLUMN seen.address IS 'The feed or folder.';
COMMENT ON COLUMN seen.item IS 'The item or file.';
COMMENT ON COLUMN seen.fingerprint IS 'What it was like; another fingerprint means that it has changed.';
COMMENT ON COLUMN seen.seen_at IS 'When it was dealt with, in UTC.';
