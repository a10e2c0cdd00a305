-- Copies, what they are found by, and the claims that they repeat.

-- @check prints of document
SELECT
    document AS id,
    'are ' || count(*) || ' rows, ' || count(DISTINCT print) || ' different' AS found,
    any_value(prints) || ' different, of a document that is there' AS expected
FROM print
GROUP BY document
HAVING count(*) <> min(prints) OR count(*) <> max(prints) OR count(*) <> count(DISTINCT print)
    OR document NOT IN (SELECT id FROM document)

-- @check copy
SELECT copy.document AS id, 'is a copy of document ' || original AS found, 'another document; both there' AS expected
FROM copy
WHERE copy.document = original
    OR copy.document NOT IN (SELECT id FROM document)
    OR original NOT IN (SELECT id FROM document)

-- @check copy
SELECT document AS id, 'is told ' || count(*) || ' times to be one of document ' || original AS found, 'once' AS expected
FROM copy
GROUP BY document, original
HAVING count(*) > 1

-- @check claim
SELECT repeated.claim AS id, 'repeats what claim ' || repeated.same_as || ' stands for' AS found,
    'claims that are there, of which that one stands for itself' AS expected
FROM repeated
LEFT JOIN repeated AS first ON first.claim = repeated.same_as
WHERE first.claim IS NULL
    OR first.same_as <> first.claim
    OR repeated.claim NOT IN (SELECT id FROM claim)
