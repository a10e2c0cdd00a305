-- What people decided.

-- @check decisions
SELECT 'of the log' AS id, 'are numbered ' || min(number) || ' to ' || max(number) || ', ' || count(*) || ' of them' AS found,
    '1 to ' || count(*) AS expected
FROM decision
HAVING count(*) > 0 AND (min(number) <> 1 OR max(number) <> count(*) OR count(DISTINCT number) <> count(*))

-- @check decision
SELECT number AS id, 'is about entry ' || entry || ', which is not there' AS found, 'an entry that is there' AS expected
FROM (
    SELECT number, unnest(entries) AS entry FROM decision
    UNION ALL SELECT number, begun FROM decision WHERE begun IS NOT NULL)
ANTI JOIN entry AS known ON known.id = entry

-- @check decision
SELECT number AS id, 'is about claim ' || claim || ', which is not there' AS found, 'a claim that is there' AS expected
FROM (SELECT number, unnest(claims) AS claim FROM decision) AS told
ANTI JOIN claim AS known ON known.id = told.claim

-- @check decision
SELECT number AS id, 'takes back decision ' || undoes AS found, 'an earlier one' AS expected
FROM decision
WHERE undoes NOT IN (SELECT number FROM decision) OR undoes >= number

-- @check decision
SELECT
    decision AS id,
    'holds for claim ' || decision_again.claim || ' too, for what it says of claim ' || claim_decided AS found,
    'a decision and claims that are there' AS expected
FROM decision_again
WHERE decision NOT IN (SELECT number FROM decision)
    OR claim NOT IN (SELECT id FROM claim)
    OR claim_decided NOT IN (SELECT id FROM claim)
