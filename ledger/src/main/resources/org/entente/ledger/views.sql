-- The views of a ledger, made anew whenever a file is brought to a later version. What a document says counts in them
-- until a later version of the document takes its place.

-- One chain of windows by entry, not joins, so that a condition on the entry reaches the claims before they are added up.
CREATE OR REPLACE VIEW entry_standing AS
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
    JOIN document ON document.id = claim.document
    WHERE document.replaced_at IS NULL),
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
COMMENT ON VIEW entry_standing IS 'How every entry stands when the claims that count are taken together; an entry none of whose claims counts has no row. Status: the highest rung of the ladder told since the last STOPPED or REFUSED, or that end itself when nothing was told later; a claim speaks for the last day of its own date, but not later than its publication; without a date for that of the dated claims of its article, else for the publication. On one day DONE outweighs an end. Date: the most precise of the claims with that status, else of all.';
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

CREATE OR REPLACE VIEW ledger AS
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
JOIN document ON document.id = claim.document AND document.replaced_at IS NULL
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

CREATE OR REPLACE VIEW claims AS
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
LEFT JOIN evidence ON evidence.claim = claim.id AND evidence.position = 0
WHERE document.replaced_at IS NULL;
COMMENT ON VIEW claims IS 'One row for each claim that counts, with its first sentence and the article it comes from.';
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

CREATE OR REPLACE VIEW dyads AS
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
