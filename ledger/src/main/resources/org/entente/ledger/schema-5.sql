-- Version 5: what people decide, beside what the program reads.

CREATE TABLE decision (
    number BIGINT PRIMARY KEY,
    kind VARCHAR NOT NULL,
    entries BIGINT[] NOT NULL,
    claims VARCHAR[] NOT NULL,
    field VARCHAR,
    value_before VARCHAR,
    value VARCHAR,
    begun BIGINT,
    undoes BIGINT,
    decided_by VARCHAR NOT NULL,
    decided_at TIMESTAMP NOT NULL,
    reason VARCHAR);
COMMENT ON TABLE decision IS 'What people decided, in order. Decisions are added, never changed; taking one back is itself a decision. The view decisions says which are in force.';
COMMENT ON COLUMN decision.number IS 'Its number, from 1.';
COMMENT ON COLUMN decision.kind IS 'confirm, dispute, dismiss, correct, note, merge, split or undo.';
COMMENT ON COLUMN decision.entries IS 'The entries it is about: of a merge those that become one, which keeps the number of the first; of a split the one that is split.';
COMMENT ON COLUMN decision.claims IS 'The claims it is about: of a split those that go into an entry of their own.';
COMMENT ON COLUMN decision.field IS 'What a correction corrects, as status or designation.';
COMMENT ON COLUMN decision.value_before IS 'What stood there; empty for nothing.';
COMMENT ON COLUMN decision.value IS 'What is right; empty for nothing.';
COMMENT ON COLUMN decision.begun IS 'The entry that a split begins.';
COMMENT ON COLUMN decision.undoes IS 'The number of the decision that is taken back.';
COMMENT ON COLUMN decision.decided_by IS 'Who decided.';
COMMENT ON COLUMN decision.decided_at IS 'When, in UTC.';
COMMENT ON COLUMN decision.reason IS 'Why, in the words of who decided; of a note the note.';

CREATE TABLE decision_again (decision BIGINT NOT NULL, claim VARCHAR NOT NULL, claim_decided VARCHAR NOT NULL);
COMMENT ON TABLE decision_again IS 'Claims for which a decision on another claim holds too, because they say the same in the same words: in a later version of the article, or in a copy of it.';
COMMENT ON COLUMN decision_again.decision IS 'The decision.';
COMMENT ON COLUMN decision_again.claim IS 'The claim that it holds for too.';
COMMENT ON COLUMN decision_again.claim_decided IS 'The claim that it was taken on.';

CREATE TABLE decided_entry (
    entry BIGINT NOT NULL,
    shown_in BIGINT,
    verdict VARCHAR,
    status VARCHAR,
    date_start DATE,
    date_end DATE,
    date_precision VARCHAR);
COMMENT ON TABLE decided_entry IS 'What the decisions in force come to for the entries that they are about. Made anew from the table decision with every decision.';
COMMENT ON COLUMN decided_entry.entry IS 'The entry.';
COMMENT ON COLUMN decided_entry.shown_in IS 'The entry that it was merged into; empty when it stands for itself.';
COMMENT ON COLUMN decided_entry.verdict IS 'confirmed, disputed, dismissed, or empty.';
COMMENT ON COLUMN decided_entry.status IS 'The status that somebody gave it, or empty.';
COMMENT ON COLUMN decided_entry.date_start IS 'The first day of the date that somebody gave it.';
COMMENT ON COLUMN decided_entry.date_end IS 'The last day of it.';
COMMENT ON COLUMN decided_entry.date_precision IS 'day, month, year, decade or unknown, of the date that somebody gave it; empty when nobody did.';

CREATE TABLE decided_claim (
    claim VARCHAR NOT NULL,
    entry BIGINT,
    verdict VARCHAR,
    corrected BOOLEAN NOT NULL,
    likeness VARCHAR,
    plover_type VARCHAR,
    status VARCHAR,
    date_start DATE,
    date_end DATE,
    date_precision VARCHAR,
    countries VARCHAR[],
    actors VARCHAR,
    recipients VARCHAR,
    says_who VARCHAR,
    what VARCHAR);
COMMENT ON TABLE decided_claim IS 'What the decisions in force come to for the claims that they are about. Made anew from the table decision with every decision.';
COMMENT ON COLUMN decided_claim.claim IS 'The claim.';
COMMENT ON COLUMN decided_claim.entry IS 'The entry that it was split off to, or empty.';
COMMENT ON COLUMN decided_claim.verdict IS 'confirmed, disputed, dismissed, or empty.';
COMMENT ON COLUMN decided_claim.corrected IS 'Whether it or its entry was corrected; the columns that follow say what it says now, and are empty where it was not.';
COMMENT ON COLUMN decided_claim.likeness IS 'What claims about the same thing share with it.';
COMMENT ON COLUMN decided_claim.plover_type IS 'The PLOVER type.';
COMMENT ON COLUMN decided_claim.status IS 'How firm it is.';
COMMENT ON COLUMN decided_claim.date_start IS 'The first day on which the thing may have happened or be going to happen.';
COMMENT ON COLUMN decided_claim.date_end IS 'The last such day.';
COMMENT ON COLUMN decided_claim.date_precision IS 'day, month, year, decade or unknown.';
COMMENT ON COLUMN decided_claim.countries IS 'The codes of all who take part, sorted.';
COMMENT ON COLUMN decided_claim.actors IS 'Who did it: codes, or names of those without.';
COMMENT ON COLUMN decided_claim.recipients IS 'To or with whom: codes, or names of those without.';
COMMENT ON COLUMN decided_claim.says_who IS 'author, unnamed, or the name of the speaker.';
COMMENT ON COLUMN decided_claim.what IS 'What it is, in a few words.';
