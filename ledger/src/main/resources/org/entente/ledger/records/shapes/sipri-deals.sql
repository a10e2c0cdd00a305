-- SIPRI's register of transfers, a row for each deal: 16 columns; above the header some eleven lines, or none. A column without
-- a name holds the question mark of the one before it. The value of delivered weapons is that of the whole deal.
-- @set sipri
-- @columns Recipient | Supplier | Year of order | Number ordered | Weapon designation | Weapon description | Number delivered | Year(s) of delivery | status | Comments | SIPRI TIV per unit | SIPRI TIV for total order | SIPRI TIV of delivered weapons
-- @states supplier name | recipient name
-- @year order_year
-- @replaces arms_deal by supplier_name, recipient_name
-- @follows arms_delivery by key
-- @citation SIPRI Arms Transfers Database, Stockholm International Peace Research Institute, https://www.sipri.org/databases/armstransfers.
-- @terms For non-commercial use with the citation; extracts of at most a tenth may be passed on.
-- @row
SELECT
    trim("Recipient") AS recipient_name,
    trim("Supplier") AS supplier_name,
    sipri_state("Recipient") AS recipient,
    sipri_state("Supplier") AS supplier,
    TRY_CAST(trim("Year of order") AS INTEGER) AS order_year,
    trim("Year of order ?") = '?' AS order_estimated,
    TRY_CAST(trim("Number ordered") AS BIGINT) AS ordered,
    trim("Number ordered ?") = '?' AS ordered_estimated,
    "Weapon designation" AS designation,
    "Weapon description" AS description,
    TRY_CAST(trim("Number delivered") AS BIGINT) AS delivered,
    trim("Number delivered ?") = '?' AS delivered_estimated,
    regexp_extract_all("Year(s) of delivery", '\d{4}')::INTEGER[] AS delivery_years,
    "status" AS condition,
    "Comments" AS comments,
    TRY_CAST("SIPRI TIV per unit" AS DOUBLE) AS tiv_unit,
    TRY_CAST("SIPRI TIV for total order" AS DOUBLE) AS tiv_order,
    TRY_CAST("SIPRI TIV of delivered weapons" AS DOUBLE) AS tiv_delivered,
    "Supplier" IS NULL AND "Weapon designation" IS NULL AS passed_over,
    coalesce(
        refused('Recipient', "Recipient", given("Recipient") IS NULL, 'the name of a state'),
        refused('Supplier', "Supplier", given("Supplier") IS NULL, 'the name of a state'),
        refused('Year of order', "Year of order", TRY_CAST(trim("Year of order") AS INTEGER) IS NULL, 'a year'),
        refused('Weapon designation', "Weapon designation", "Weapon designation" IS NULL, 'a designation'),
        refused('Number ordered', "Number ordered", no_count("Number ordered"), 'a number or nothing'),
        refused('Number delivered', "Number delivered", no_count("Number delivered"), 'a number or nothing')) AS broken
FROM cells
-- @into arms_deal
SELECT
    line, supplier, recipient, supplier_name, recipient_name, order_year, coalesce(order_estimated, false) AS order_estimated,
    ordered, coalesce(ordered_estimated, false) AS ordered_estimated, named.designation, arms_family.family,
    coalesce(description, '') AS description, delivered, coalesce(delivered_estimated, false) AS delivered_estimated,
    coalesce(delivery_years, []) AS delivery_years, condition, comments, tiv_unit, tiv_order, tiv_delivered
FROM named
LEFT JOIN arms_family ON arms_family.designation = plain_arms(named.designation)
