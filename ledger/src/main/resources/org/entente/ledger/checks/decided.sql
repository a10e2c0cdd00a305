-- What the decisions come to: recomputed_entry and recomputed_claim are what those in force give when they are taken again
-- one after the other.

-- @check what was decided of entry
WITH kept AS (SELECT entry, list(row::VARCHAR ORDER BY row::VARCHAR) AS rows FROM (SELECT entry, decided_entry AS row FROM decided_entry) GROUP BY entry),
due AS (SELECT entry, list(row::VARCHAR ORDER BY row::VARCHAR) AS rows FROM (SELECT entry, recomputed_entry AS row FROM recomputed_entry) GROUP BY entry)
SELECT entry AS id, coalesce('is kept as ' || array_to_string(kept.rows, ' and '), 'is not kept') AS found,
    coalesce('by the decisions ' || array_to_string(due.rows, ' and '), 'nothing: no decision in force is about it') AS expected
FROM kept
FULL JOIN due USING (entry)
WHERE kept.rows IS DISTINCT FROM due.rows

-- @check what was decided of claim
WITH kept AS (SELECT claim, list(row::VARCHAR ORDER BY row::VARCHAR) AS rows FROM (SELECT claim, decided_claim AS row FROM decided_claim) GROUP BY claim),
due AS (SELECT claim, list(row::VARCHAR ORDER BY row::VARCHAR) AS rows FROM (SELECT claim, recomputed_claim AS row FROM recomputed_claim) GROUP BY claim)
SELECT claim AS id, coalesce('is kept as ' || array_to_string(kept.rows, ' and '), 'is not kept') AS found,
    coalesce('by the decisions ' || array_to_string(due.rows, ' and '), 'nothing: no decision in force is about it') AS expected
FROM kept
FULL JOIN due USING (claim)
WHERE kept.rows IS DISTINCT FROM due.rows
