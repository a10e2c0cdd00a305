-- Version 8: copies of articles are known as such, and what they repeat counts once; the kind of an entry can be corrected.

CREATE TABLE print (print INTEGER NOT NULL, document VARCHAR NOT NULL, prints INTEGER NOT NULL);
COMMENT ON TABLE print IS 'Numbers for some of the runs of five words in every document, by which its copies are found.';
COMMENT ON COLUMN print.print IS 'The number: equal runs of words have equal numbers.';
COMMENT ON COLUMN print.document IS 'The document.';
COMMENT ON COLUMN print.prints IS 'How many of them the document has.';

CREATE TABLE copy (document VARCHAR NOT NULL, original VARCHAR NOT NULL, share DOUBLE NOT NULL);
COMMENT ON TABLE copy IS 'Pairs of documents that are copies, as of a news agency''s report in many papers: with another headline or byline, shortened, with words put before or between. Versions of one article are no copies.';
COMMENT ON COLUMN copy.document IS 'The copy: of the two that which was published later; of one day, or where that is not known, either.';
COMMENT ON COLUMN copy.original IS 'The other, which may itself be a copy.';
COMMENT ON COLUMN copy.share IS 'Which share of the words of the one stands in the other, of the two shares the larger, from 0 to 1.';

CREATE TABLE repeated (claim VARCHAR PRIMARY KEY, same_as VARCHAR NOT NULL);
COMMENT ON TABLE repeated IS 'Claims that copies, or versions, of an article make in the same sentence. Of those with the same same_as one counts: the one published first.';
COMMENT ON COLUMN repeated.claim IS 'The claim.';
COMMENT ON COLUMN repeated.same_as IS 'One of them, which stands for all.';

ALTER TABLE decided_entry ADD COLUMN kind VARCHAR;
COMMENT ON COLUMN decided_entry.kind IS 'The kind that somebody gave it and its claims, or empty.';

ALTER TABLE decided_claim ADD COLUMN kind VARCHAR;
COMMENT ON COLUMN decided_claim.kind IS 'visit, agreement, exercise, transfer or event.';
