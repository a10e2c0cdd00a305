-- Documents, their versions, and what they claim. The table allowed has the words of closed sets.

-- @check document
SELECT id, 'is there ' || count(*) || ' times' AS found, 'once' AS expected
FROM document
GROUP BY id
HAVING count(*) > 1

-- @check document
-- Offsets count UTF-16 units: two for a character beyond U+FFFF, which is one here.
SELECT
    id,
    'has a text of ' || units || ' characters and a passage that ends at ' || last AS found,
    'passages within the text' AS expected
FROM (
    SELECT
        id,
        length(text) + if(regexp_matches(text, '[\x{10000}-\x{10FFFF}]'),
            length(regexp_replace(text, '[^\x{10000}-\x{10FFFF}]', '', 'g')), 0) AS units,
        list_max(list_transform(passages, lambda passage: passage.ends)) AS last
    FROM document)
WHERE last > units

-- @check document
SELECT
    id,
    'was translated from ' || coalesce(original_language, 'an unknown language') || ' and has '
        || coalesce(len(original_passages), 0) || ' of ' || len(passages) || ' original passages'
        || if(original_text IS NULL, ', no original text', '') AS found,
    'language, text, and as many passages, or none of these' AS expected
FROM document
WHERE (original_language IS NULL) <> (original_text IS NULL)
    OR (original_language IS NOT NULL AND len(original_passages) IS DISTINCT FROM len(passages))

-- @check document
SELECT
    document.id,
    if(replaced_at IS NULL, 'counts', 'was replaced') AS found,
    if(last, 'to count: it is the last version of an article', 'to be replaced: a later version took its place') AS expected
FROM document
JOIN (
    SELECT document, bool_or(last) AS last
    FROM (SELECT document, number = max(number) OVER (PARTITION BY article) AS last FROM version)
    GROUP BY document) AS versions ON versions.document = document.id
WHERE last <> (replaced_at IS NULL)

-- @check document
SELECT id, 'was replaced, by no version' AS found, 'to count' AS expected
FROM document ANTI JOIN version ON version.document = document.id
WHERE replaced_at IS NOT NULL

-- @check version
SELECT number || ' of ' || article AS id, 'names document ' || document AS found, 'a document that is there' AS expected
FROM version ANTI JOIN document ON document.id = version.document

-- @check versions of article
SELECT
    article AS id,
    'are numbered ' || array_to_string(list(number ORDER BY number), ', ') AS found,
    '1 to ' || count(*) AS expected
FROM version
GROUP BY article
HAVING count(DISTINCT number) <> count(*) OR min(number) <> 1 OR max(number) <> count(*)

-- @check claim
SELECT id, 'is there ' || count(*) || ' times' AS found, 'once' AS expected
FROM claim
GROUP BY id
HAVING count(*) > 1

-- @check claim
SELECT id, 'names document ' || document AS found, 'a document that is there' AS expected
FROM claim ANTI JOIN document ON document.id = claim.document

-- @check claims of document
SELECT
    document AS id,
    'have the positions ' || array_to_string(list(position ORDER BY position), ', ') AS found,
    '0 to ' || count(*) - 1 AS expected
FROM claim
GROUP BY document
HAVING count(DISTINCT position) <> count(*) OR min(position) <> 0 OR max(position) <> count(*) - 1

-- @check claim
SELECT id, 'has ' || what || ' "' || coalesce(word, '') || '"' AS found,
    (SELECT string_agg(allowed.word, ', ') FROM allowed WHERE allowed.what = told.what) AS expected
FROM (
    SELECT id, 'kind' AS what, kind AS word FROM claim
    UNION ALL SELECT id, 'PLOVER type', plover_type FROM claim
    UNION ALL SELECT id, 'status', status FROM claim
    UNION ALL SELECT id, 'date precision', date_precision FROM claim
    UNION ALL SELECT id, 'attribution', attribution FROM claim
    UNION ALL SELECT id, 'mode', plover_type || ' ' || plover_mode FROM claim WHERE plover_mode IS NOT NULL
    UNION ALL SELECT id, 'context', unnest(contexts) FROM claim) AS told
ANTI JOIN allowed ON allowed.what = told.what AND allowed.word = told.word

-- @check claim
SELECT id, 'has a date from ' || coalesce(date_start::VARCHAR, '?') || ' to ' || coalesce(date_end::VARCHAR, '?')
        || ' with precision ' || date_precision AS found,
    'a first day not after the last, or neither with precision unknown' AS expected
FROM claim
WHERE (date_start IS NULL) <> (date_precision = 'unknown') OR (date_start IS NULL) <> (date_end IS NULL)
    OR date_start > date_end

-- @check claim
SELECT id, 'has confidence ' || confidence AS found, 'from 0 to 1' AS expected
FROM claim
WHERE NOT confidence BETWEEN 0 AND 1

-- @check claim
SELECT id, 'is said by somebody named who has no name' AS found, 'the speaker''s words, name, country and sector' AS expected
FROM claim
WHERE attribution = 'named'
    AND (speaker_text IS NULL OR speaker_name IS NULL OR speaker_country IS NULL OR speaker_sector IS NULL)

-- @check claim
SELECT
    claim.id,
    'has the countries ' || coalesce(nullif(array_to_string(claim.countries, ' '), ''), 'none') AS found,
    'those of its parties and details: ' || coalesce(array_to_string(taking_part.countries, ' '), 'none') AS expected
FROM claim
LEFT JOIN (
    SELECT claim, list_sort(list(DISTINCT country)) AS countries
    FROM (
        SELECT claim, country FROM party
        UNION ALL SELECT claim, host FROM visit
        UNION ALL SELECT claim, visitor.country FROM (SELECT claim, unnest(visitors) AS visitor FROM visit)
        UNION ALL SELECT claim, unnest(parties) FROM agreement
        UNION ALL SELECT claim, unnest(participants) FROM exercise
        UNION ALL SELECT claim, unnest([supplier, recipient]) FROM transfer)
    WHERE country <> ''
    GROUP BY claim) AS taking_part ON taking_part.claim = claim.id
WHERE list_sort(claim.countries) IS DISTINCT FROM coalesce(taking_part.countries, [])

-- @check claim
-- Of a visit one row in the table visit, and in the tables of other kinds none.
SELECT
    claim.id,
    'is of kind ' || claim.kind || ' and has ' || coalesce(rows, 0) || ' rows in table ' || tables.kind AS found,
    if(claim.kind = tables.kind, 'one', 'none') AS expected
FROM claim
CROSS JOIN (SELECT unnest(['visit', 'agreement', 'exercise', 'transfer']) AS kind) AS tables
LEFT JOIN (
    SELECT claim, kind, count(*) AS rows
    FROM (
        SELECT claim, 'visit' AS kind FROM visit
        UNION ALL SELECT claim, 'agreement' FROM agreement
        UNION ALL SELECT claim, 'exercise' FROM exercise
        UNION ALL SELECT claim, 'transfer' FROM transfer)
    GROUP BY ALL) AS details ON details.claim = claim.id AND details.kind = tables.kind
WHERE coalesce(rows, 0) <> if(claim.kind = tables.kind, 1, 0)

-- @check row
SELECT "table" || ' of claim ' || told.claim AS id, 'names a claim that is not there' AS found, 'a claim that is there' AS expected
FROM (
    SELECT 'party' AS "table", claim FROM party
    UNION ALL SELECT 'evidence', claim FROM evidence
    UNION ALL SELECT 'visit', claim FROM visit
    UNION ALL SELECT 'agreement', claim FROM agreement
    UNION ALL SELECT 'exercise', claim FROM exercise
    UNION ALL SELECT 'transfer', claim FROM transfer) AS told
ANTI JOIN claim ON claim.id = told.claim

-- @check parties of claim
SELECT
    claim AS id,
    'are ' || array_to_string(list(role || ' ' || position ORDER BY role, position), ', ') AS found,
    'actors and recipients, each from 0 on without a gap' AS expected
FROM party
GROUP BY claim, role
HAVING role NOT IN ('actor', 'recipient') OR count(DISTINCT position) <> count(*) OR min(position) <> 0
    OR max(position) <> count(*) - 1

-- @check evidence of claim
SELECT
    claim.id,
    coalesce('has the positions ' || nullif(array_to_string(list(evidence.position ORDER BY evidence.position), ', '), ''), 'is missing') AS found,
    'one sentence at least, from 0 on without a gap' AS expected
FROM claim
LEFT JOIN evidence ON evidence.claim = claim.id
GROUP BY claim.id
HAVING count(evidence.position) = 0 OR count(DISTINCT evidence.position) <> count(*) OR min(evidence.position) <> 0 OR max(evidence.position) <> count(*) - 1

-- @check evidence of claim
-- Where a character takes two UTF-16 units, another is put after it on both sides, so that one unit is one character.
WITH in_units AS (
    SELECT
        id,
        if(regexp_matches(text, '[\x{10000}-\x{10FFFF}]'),
            regexp_replace(text, '([\x{10000}-\x{10FFFF}])', '\1' || chr(65535), 'g'),
            text) AS text
    FROM document)
SELECT
    evidence.claim AS id,
    'stands from ' || begins || ' to ' || ends || ' of document ' || claim.document || ' as "'
        || left(replace(substring(in_units.text, begins + 1, ends - begins), chr(65535), ''), 60) || '"' AS found,
    '"' || left(evidence.text, 60) || '"' AS expected
FROM evidence
JOIN claim ON claim.id = evidence.claim
JOIN in_units ON in_units.id = claim.document
WHERE begins < 0 OR ends < begins
    OR substring(in_units.text, begins + 1, ends - begins)
        <> regexp_replace(evidence.text, '([\x{10000}-\x{10FFFF}])', '\1' || chr(65535), 'g')
