-- The views of a ledger, made anew whenever a file is brought to a later version. What a document says counts in them
-- until a later version of the document takes its place, and what copies repeat counts once; what a person decided goes
-- before what the program read.

CREATE OR REPLACE VIEW decisions AS
WITH RECURSIVE last_undo AS (
    SELECT undoes AS decision, max(number) AS undo FROM decision WHERE kind = 'undo' GROUP BY undoes),
-- From a decision to what took it back, to what took that back, and so on: after an even number of steps it is in force.
way AS (
    SELECT number AS decision, number AS reached, 0 AS steps FROM decision
    UNION ALL
    SELECT way.decision, last_undo.undo, way.steps + 1 FROM way JOIN last_undo ON last_undo.decision = way.reached),
ends AS (SELECT decision, max(steps) % 2 = 0 AS in_force FROM way GROUP BY decision)
SELECT decision.*, ends.in_force
FROM decision
JOIN ends ON ends.decision = decision.number
ORDER BY decision.number;
COMMENT ON VIEW decisions IS 'What people decided, in order, and whether it is in force.';
COMMENT ON COLUMN decisions.number IS 'Its number, from 1.';
COMMENT ON COLUMN decisions.kind IS 'confirm, dispute, dismiss, correct, note, merge, split or undo.';
COMMENT ON COLUMN decisions.entries IS 'The entries it is about.';
COMMENT ON COLUMN decisions.claims IS 'The claims it is about.';
COMMENT ON COLUMN decisions.field IS 'What a correction corrects.';
COMMENT ON COLUMN decisions.value_before IS 'What stood there.';
COMMENT ON COLUMN decisions.value IS 'What is right.';
COMMENT ON COLUMN decisions.begun IS 'The entry that a split begins.';
COMMENT ON COLUMN decisions.undoes IS 'The number of the decision that is taken back.';
COMMENT ON COLUMN decisions.decided_by IS 'Who decided.';
COMMENT ON COLUMN decisions.decided_at IS 'When, in UTC.';
COMMENT ON COLUMN decisions.reason IS 'Why.';
COMMENT ON COLUMN decisions.in_force IS 'Whether nothing has taken it back, or what did was taken back itself.';

CREATE OR REPLACE VIEW placement AS
SELECT
    coalesce(decided_entry.shown_in, filed.part) AS entry,
    filed.part,
    filed.claim,
    filed.verdict,
    filed.score,
    filed.reason,
    filed.said
FROM (
    SELECT
        coalesce(decided_claim.entry, entry_claim.entry) AS part,
        entry_claim.claim,
        decided_claim.verdict,
        entry_claim.score,
        entry_claim.reason,
        coalesce(repeated.same_as, entry_claim.claim) AS said
    FROM entry_claim
    LEFT JOIN decided_claim ON decided_claim.claim = entry_claim.claim
    LEFT JOIN repeated ON repeated.claim = entry_claim.claim) AS filed
LEFT JOIN decided_entry ON decided_entry.entry = filed.part;
COMMENT ON VIEW placement IS 'Which claims make an entry when entries that a person joined are one, and claims that a person took out stand apart.';
COMMENT ON COLUMN placement.entry IS 'The entry.';
COMMENT ON COLUMN placement.part IS 'The entry that the claim would belong to if none were joined.';
COMMENT ON COLUMN placement.claim IS 'The claim; it belongs to one entry.';
COMMENT ON COLUMN placement.verdict IS 'What a person decided of the claim: confirmed, disputed, dismissed, or empty.';
COMMENT ON COLUMN placement.score IS 'How much it shares with the claims that were there before it, from 0 to 1.';
COMMENT ON COLUMN placement.reason IS 'What it shares with them.';
COMMENT ON COLUMN placement.said IS 'The same for all claims of copies that say the same in the same sentence, of which one counts; else the claim itself.';

-- One chain of windows by entry, not joins, so that a condition on the entry reaches the claims before they are added up.
CREATE OR REPLACE VIEW entry_standing AS
WITH told AS (
    SELECT
        placement.entry,
        placement.said,
        placement.claim,
        claim.document,
        coalesce(decided_claim.status, claim.status) AS status,
        CASE WHEN decided_claim.claim IS NULL THEN claim.date_start ELSE decided_claim.date_start END AS date_start,
        CASE WHEN decided_claim.claim IS NULL THEN claim.date_end ELSE decided_claim.date_end END AS date_end,
        coalesce(decided_claim.date_precision, claim.date_precision) AS date_precision,
        claim.confidence,
        coalesce(decided_claim.countries, claim.countries) AS countries,
        document.published,
        coalesce(placement.verdict = 'dismissed', FALSE) AS set_aside
    FROM placement
    JOIN claim ON claim.id = placement.claim
    JOIN document ON document.id = claim.document
    LEFT JOIN decided_claim ON decided_claim.claim = placement.claim AND decided_claim.corrected
    WHERE document.replaced_at IS NULL),
-- What was dismissed counts only where all of an entry was.
counting AS (
    SELECT
        *,
        status IN ('STOPPED', 'REFUSED') AS ends,
        list_position(['SPECULATED', 'PROPOSED', 'IN_TALKS', 'AGREED', 'REFUSED', 'STOPPED', 'DONE'], status) AS firmness,
        CASE WHEN date_end IS NOT NULL THEN least(date_end, published) END AS own_day
    FROM told
    QUALIFY NOT set_aside OR bool_and(set_aside) OVER (PARTITION BY entry)),
placed AS (
    SELECT
        *,
        coalesce(
            own_day,
            max(own_day) OVER (PARTITION BY entry, document),
            published,
            DATE '0001-01-01') AS speaks_for,
        count(DISTINCT document) OVER (PARTITION BY entry) AS sources
    FROM counting),
-- What copies repeat counts in the one that was published first.
once AS (
    SELECT *
    FROM placed
    QUALIFY row_number() OVER (PARTITION BY entry, said ORDER BY published NULLS LAST, document, claim) = 1),
ended AS (
    SELECT *, max(speaks_for) FILTER (WHERE ends) OVER (PARTITION BY entry) AS ended_on
    FROM once),
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
        bool_and(set_aside) AS set_aside,
        count(*) AS claims,
        count(DISTINCT document) AS documents,
        any_value(sources) AS sources,
        min(published) AS first_published,
        max(published) AS last_published
    FROM stood
    GROUP BY entry)
SELECT
    summed.entry,
    coalesce(decided_entry.kind, entry.kind) AS kind,
    coalesce(decided_entry.status, summed.status) AS status,
    CASE WHEN decided_entry.date_precision IS NULL THEN day.starts ELSE decided_entry.date_start END AS date_start,
    CASE WHEN decided_entry.date_precision IS NULL THEN day.ends ELSE decided_entry.date_end END AS date_end,
    coalesce(decided_entry.date_precision, day.exactness, 'unknown') AS date_precision,
    countries,
    claims,
    documents,
    sources,
    first_published,
    last_published,
    CASE WHEN set_aside THEN coalesce(decided_entry.verdict, 'dismissed') ELSE decided_entry.verdict END AS verdict
FROM summed
JOIN entry ON entry.id = summed.entry
LEFT JOIN decided_entry ON decided_entry.entry = summed.entry;
COMMENT ON VIEW entry_standing IS 'How every entry stands when the claims that count are taken together; an entry none of whose claims counts has no row. Status: the highest rung of the ladder told since the last STOPPED or REFUSED, or that end itself when nothing was told later; a claim speaks for the last day of its own date, but not later than its publication; without a date for that of the dated claims of its article, else for the publication. On one day DONE outweighs an end. Date: the most precise of the claims with that status, else of all. A status or date that a person gave the entry goes before these.';
COMMENT ON COLUMN entry_standing.entry IS 'The entry.';
COMMENT ON COLUMN entry_standing.kind IS 'visit, agreement, exercise, transfer or event.';
COMMENT ON COLUMN entry_standing.status IS 'How firm it is by now.';
COMMENT ON COLUMN entry_standing.date_start IS 'The first day on which it may have happened or be going to happen.';
COMMENT ON COLUMN entry_standing.date_end IS 'The last such day.';
COMMENT ON COLUMN entry_standing.date_precision IS 'day, month, year, decade or unknown.';
COMMENT ON COLUMN entry_standing.countries IS 'The codes of all who take part, sorted.';
COMMENT ON COLUMN entry_standing.claims IS 'How many claims are about it; what copies of an article repeat is counted once, where it was published first.';
COMMENT ON COLUMN entry_standing.documents IS 'How many articles make these: reports of their own, without copies that only repeat.';
COMMENT ON COLUMN entry_standing.sources IS 'How many articles tell of it, copies too.';
COMMENT ON COLUMN entry_standing.first_published IS 'When the first of these was published.';
COMMENT ON COLUMN entry_standing.last_published IS 'When the last of these was published.';
COMMENT ON COLUMN entry_standing.verdict IS 'What a person decided of it: confirmed, disputed, dismissed (also when all of its claims were), or empty.';

CREATE OR REPLACE VIEW ledger AS
SELECT
    entry.id AS entry,
    standing.kind,
    standing.date_start,
    standing.date_end,
    standing.date_precision,
    standing.status,
    standing.countries,
    arg_max(
        CASE WHEN decided_claim.corrected THEN decided_claim.what ELSE CASE standing.kind
            WHEN 'visit' THEN array_to_string(
                list_transform(visit.visitors, lambda who: coalesce(who.name, who.title, 'delegation')), ', ') || ' to ' || coalesce(visit.host, '?')
            WHEN 'agreement' THEN concat_ws(' ', array_to_string(agreement.topics, ', '), agreement.instrument)
            WHEN 'exercise' THEN coalesce(exercise.name, exercise.series, 'exercise')
            WHEN 'transfer' THEN concat_ws(' ', transfer.quantity, coalesce(transfer.designation, transfer.description, 'arms')) || ' from ' || coalesce(transfer.supplier, '?') || ' to ' || coalesce(transfer.recipient, '?')
            ELSE concat_ws(' ', claim.plover_type, claim.plover_mode)
        END END,
        (coalesce(decided_claim.status, claim.status) = standing.status, claim.confidence, -claim.position)) AS what,
    any_value(standing.claims) AS claims,
    any_value(standing.documents) AS documents,
    any_value(standing.sources) AS sources,
    any_value(standing.first_published) AS first_published,
    any_value(standing.last_published) AS last_published,
    any_value(standing.verdict) AS verdict,
    arg_max(
        evidence.text,
        (coalesce(decided_claim.status, claim.status) = standing.status, claim.confidence, -claim.position)) AS sentence
FROM entry
JOIN entry_standing AS standing ON standing.entry = entry.id AND standing.verdict IS DISTINCT FROM 'dismissed'
JOIN placement ON placement.entry = entry.id AND placement.verdict IS DISTINCT FROM 'dismissed'
JOIN claim ON claim.id = placement.claim
JOIN document ON document.id = claim.document AND document.replaced_at IS NULL
JOIN evidence ON evidence.claim = claim.id AND evidence.position = 0
LEFT JOIN visit ON visit.claim = claim.id
LEFT JOIN agreement ON agreement.claim = claim.id
LEFT JOIN exercise ON exercise.claim = claim.id
LEFT JOIN transfer ON transfer.claim = claim.id
LEFT JOIN decided_claim ON decided_claim.claim = claim.id
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
COMMENT ON COLUMN ledger.claims IS 'How many claims are about it; what copies of an article repeat is counted once.';
COMMENT ON COLUMN ledger.documents IS 'How many articles make these: reports of their own, without copies that only repeat.';
COMMENT ON COLUMN ledger.sources IS 'How many articles tell of it, copies too.';
COMMENT ON COLUMN ledger.first_published IS 'When the first of these was published.';
COMMENT ON COLUMN ledger.last_published IS 'When the last of these was published.';
COMMENT ON COLUMN ledger.verdict IS 'What a person decided of it: confirmed, disputed, or empty; what was dismissed is left out.';
COMMENT ON COLUMN ledger.sentence IS 'The sentence that says so.';

CREATE OR REPLACE VIEW told AS
SELECT
    placement.entry,
    claim.id AS claim,
    coalesce(corrected.kind, claim.kind) AS kind,
    coalesce(corrected.plover_type, claim.plover_type) AS plover_type,
    coalesce(corrected.status, claim.status) AS status,
    CASE WHEN corrected.claim IS NULL THEN claim.date_start ELSE corrected.date_start END AS date_start,
    CASE WHEN corrected.claim IS NULL THEN claim.date_end ELSE corrected.date_end END AS date_end,
    coalesce(corrected.date_precision, claim.date_precision) AS date_precision,
    array_to_string(coalesce(corrected.countries, claim.countries), ' ') AS countries,
    CASE WHEN corrected.claim IS NOT NULL THEN corrected.actors ELSE (SELECT string_agg(CASE WHEN party.country = '' THEN party.name ELSE party.country END, ', ' ORDER BY party.position)
        FROM party WHERE party.claim = claim.id AND party.role = 'actor') END AS actors,
    CASE WHEN corrected.claim IS NOT NULL THEN corrected.recipients ELSE (SELECT string_agg(CASE WHEN party.country = '' THEN party.name ELSE party.country END, ', ' ORDER BY party.position)
        FROM party WHERE party.claim = claim.id AND party.role = 'recipient') END AS recipients,
    coalesce(
        corrected.says_who,
        CASE claim.attribution WHEN 'named' THEN claim.speaker_name ELSE claim.attribution END) AS says_who,
    claim.confidence,
    placement.verdict,
    evidence.text AS sentence,
    evidence.begins,
    evidence.ends,
    document.id AS document,
    document.title,
    document.publisher,
    document.published,
    document.source,
    document.url,
    coalesce(placement.said, claim.id) AS said
FROM claim
JOIN document ON document.id = claim.document
LEFT JOIN placement ON placement.claim = claim.id
LEFT JOIN decided_claim AS corrected ON corrected.claim = claim.id AND corrected.corrected
LEFT JOIN evidence ON evidence.claim = claim.id AND evidence.position = 0
WHERE document.replaced_at IS NULL AND placement.verdict IS DISTINCT FROM 'dismissed';
COMMENT ON VIEW told IS 'One row for each claim, also those that copies of an article repeat, as it reads with what people corrected, with its first sentence and the article it comes from.';
COMMENT ON COLUMN told.entry IS 'The entry that it belongs to.';
COMMENT ON COLUMN told.claim IS 'The claim.';
COMMENT ON COLUMN told.kind IS 'visit, agreement, exercise, transfer or event.';
COMMENT ON COLUMN told.plover_type IS 'The PLOVER type.';
COMMENT ON COLUMN told.status IS 'How firm the article says it is.';
COMMENT ON COLUMN told.date_start IS 'The first day on which it may have happened or be going to happen.';
COMMENT ON COLUMN told.date_end IS 'The last such day.';
COMMENT ON COLUMN told.date_precision IS 'day, month, year, decade or unknown.';
COMMENT ON COLUMN told.countries IS 'The codes of all who take part, with spaces between.';
COMMENT ON COLUMN told.actors IS 'Who did it: codes, or names of those without.';
COMMENT ON COLUMN told.recipients IS 'To or with whom: codes, or names of those without.';
COMMENT ON COLUMN told.says_who IS 'author, unnamed, or the name of the speaker.';
COMMENT ON COLUMN told.confidence IS 'From 0 to 1.';
COMMENT ON COLUMN told.verdict IS 'What a person decided of it: confirmed, disputed, or empty; what was dismissed is left out.';
COMMENT ON COLUMN told.sentence IS 'The words that say it.';
COMMENT ON COLUMN told.begins IS 'The index of their first character in the text of the document.';
COMMENT ON COLUMN told.ends IS 'The index after their last.';
COMMENT ON COLUMN told.document IS 'The document.';
COMMENT ON COLUMN told.title IS 'Its headline.';
COMMENT ON COLUMN told.publisher IS 'Who published it.';
COMMENT ON COLUMN told.published IS 'The day of publication.';
COMMENT ON COLUMN told.source IS 'The file or address it was read from.';
COMMENT ON COLUMN told.url IS 'Where it can be read.';
COMMENT ON COLUMN told.said IS 'The same for claims that copies make in the same sentence: the articles that share it tell one thing once.';

CREATE OR REPLACE VIEW claims AS
SELECT * EXCLUDE (said), count(*) OVER (PARTITION BY entry, said) AS sources
FROM told
QUALIFY row_number() OVER (PARTITION BY entry, said ORDER BY published NULLS LAST, document, claim) = 1;
COMMENT ON VIEW claims IS 'One row for each claim that counts (of those that copies of an article repeat the one that was published first), as it reads with what people corrected, with its first sentence and the article it comes from.';
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
COMMENT ON COLUMN claims.verdict IS 'What a person decided of it: confirmed, disputed, or empty; what was dismissed is left out.';
COMMENT ON COLUMN claims.sentence IS 'The words that say it.';
COMMENT ON COLUMN claims.begins IS 'The index of their first character in the text of the document.';
COMMENT ON COLUMN claims.ends IS 'The index after their last.';
COMMENT ON COLUMN claims.document IS 'The document.';
COMMENT ON COLUMN claims.title IS 'Its headline.';
COMMENT ON COLUMN claims.publisher IS 'Who published it.';
COMMENT ON COLUMN claims.published IS 'The day of publication.';
COMMENT ON COLUMN claims.source IS 'The file or address it was read from.';
COMMENT ON COLUMN claims.url IS 'Where it can be read.';
COMMENT ON COLUMN claims.sources IS 'How many articles make it, copies too; the view told lists them.';

CREATE OR REPLACE VIEW dyads AS
SELECT one.country AS first, other.country AS second, one.entry, one.kind, one.status, one.date_start
FROM (SELECT entry, kind, status, date_start, unnest(countries) AS country FROM entry_standing
    WHERE verdict IS DISTINCT FROM 'dismissed') AS one
JOIN (SELECT entry, unnest(countries) AS country FROM entry_standing) AS other
    ON other.entry = one.entry AND one.country < other.country;
COMMENT ON VIEW dyads IS 'Every pair of states or organisations, in the order of the alphabet, with each entry in which both take part.';
COMMENT ON COLUMN dyads.first IS 'The code that comes first in the alphabet.';
COMMENT ON COLUMN dyads.second IS 'The other.';
COMMENT ON COLUMN dyads.entry IS 'The entry.';
COMMENT ON COLUMN dyads.kind IS 'visit, agreement, exercise, transfer or event.';
COMMENT ON COLUMN dyads.status IS 'How firm it is by now.';
COMMENT ON COLUMN dyads.date_start IS 'The first day on which it may have happened or be going to happen.';
