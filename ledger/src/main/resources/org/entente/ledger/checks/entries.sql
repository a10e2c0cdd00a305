-- Entries and the claims that make them, as the program filed them.

-- @check entry
SELECT id, 'is there ' || count(*) || ' times' AS found, 'once' AS expected
FROM entry
GROUP BY id
HAVING count(*) > 1

-- @check entry
-- One that somebody's split began has its claims by that decision.
SELECT id, 'has no claim' AS found, 'at least one' AS expected
FROM entry
ANTI JOIN entry_claim ON entry_claim.entry = entry.id
WHERE id NOT IN (SELECT begun FROM decision WHERE begun IS NOT NULL)

-- @check claim
SELECT id, 'belongs to ' || count(entry_claim.claim) || ' entries' AS found, 'one' AS expected
FROM claim
LEFT JOIN entry_claim ON entry_claim.claim = claim.id
GROUP BY id
HAVING count(entry_claim.claim) <> 1

-- @check entry
SELECT entry AS id, 'has claim ' || claim || ', which is not there' AS found, 'claims that are there' AS expected
FROM entry_claim
ANTI JOIN claim ON claim.id = entry_claim.claim

-- @check claim
SELECT claim AS id, 'belongs to entry ' || entry || ', which is not there' AS found, 'an entry that is there' AS expected
FROM entry_claim
ANTI JOIN entry ON entry.id = entry_claim.entry

-- @check claim
SELECT claim.id, 'is of kind ' || claim.kind || ' in entry ' || entry.id AS found, 'kind ' || entry.kind AS expected
FROM entry_claim
JOIN claim ON claim.id = entry_claim.claim
JOIN entry ON entry.id = entry_claim.entry
WHERE claim.kind <> entry.kind
