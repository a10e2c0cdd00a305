-- Deals of arms: at the year of the order, with the value of all that was delivered of it. PLOVER has them under COOPERATE.
SELECT
    data_set.name AS "set", 'transfer' AS kind, 'COOPERATE' AS type, NULL::VARCHAR AS mode, NULL::VARCHAR AS status,
    make_date(order_year, 1, 1) AS date_start, make_date(order_year, 12, 31) AS date_end, 'year' AS date_precision,
    supplier AS actor, recipient, concat_ws(' ', ordered, '×', designation, description) AS what, NULL::VARCHAR AS cameo,
    NULL::FLOAT AS goldstein, NULL::FLOAT AS intensity, NULL::FLOAT AS tone, NULL::INTEGER AS deaths, tiv_delivered AS tiv,
    NULL::VARCHAR AS place, NULL::VARCHAR AS source, data_set, line
FROM arms_deal
JOIN data_set ON data_set.id = arms_deal.data_set
WHERE replaced_by IS NULL
