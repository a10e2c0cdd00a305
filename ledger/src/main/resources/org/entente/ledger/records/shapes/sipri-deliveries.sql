-- SIPRI's register of transfers, a row for each deal and year of delivery: 17 columns.
-- @set sipri
-- @columns SIPRI AT Database ID | Supplier | Recipient | Designation | Description | Armament category | Order date | Order date is estimate | Numbers delivered | Numbers delivered is estimate | Delivery year | Delivery year is estimate | Status | SIPRI estimate? | TIV deal unit | TIV delivery values | Local production
-- @states supplier name | recipient name
-- @year order_year
-- @replaces arms_deal by supplier_name, recipient_name
-- @follows arms_delivery by key
-- @citation SIPRI Arms Transfers Database, Stockholm International Peace Research Institute, https://www.sipri.org/databases/armstransfers.
-- @terms For non-commercial use with the citation; extracts of at most a tenth may be passed on.
-- @row
SELECT
    trim("SIPRI AT Database ID") AS key,
    trim("Recipient") AS recipient_name,
    trim("Supplier") AS supplier_name,
    sipri_state("Recipient") AS recipient,
    sipri_state("Supplier") AS supplier,
    TRY_CAST(left(trim("Order date"), 4) AS INTEGER) AS order_year,
    sipri_yes("Order date is estimate") AS order_estimated,
    "Designation" AS designation,
    "Description" AS description,
    "Armament category" AS category,
    as_whole("Numbers delivered") AS delivered,
    sipri_yes("Numbers delivered is estimate") AS delivered_estimated,
    TRY_CAST(trim("Delivery year") AS INTEGER) AS delivery_year,
    sipri_yes("Delivery year is estimate") AS year_estimated,
    "Status" AS condition,
    TRY_CAST("TIV deal unit" AS DOUBLE) AS tiv_unit,
    TRY_CAST("TIV delivery values" AS DOUBLE) AS tiv,
    sipri_yes("Local production") AS local_production,
    coalesce(
        refused('SIPRI AT Database ID', "SIPRI AT Database ID", given("SIPRI AT Database ID") IS NULL, 'a number'),
        refused('Recipient', "Recipient", given("Recipient") IS NULL, 'the name of a state'),
        refused('Supplier', "Supplier", given("Supplier") IS NULL, 'the name of a state'),
        refused('Order date', "Order date", TRY_CAST(left(trim("Order date"), 4) AS INTEGER) IS NULL, 'a year'),
        refused('Delivery year', "Delivery year", TRY_CAST(trim("Delivery year") AS INTEGER) IS NULL, 'a year'),
        refused('Designation', "Designation", "Designation" IS NULL, 'a designation')) AS broken
FROM cells
-- @into arms_deal
SELECT
    min(line) AS line, key, any_value(supplier) AS supplier, any_value(recipient) AS recipient, any_value(supplier_name) AS supplier_name,
    any_value(recipient_name) AS recipient_name, min(order_year) AS order_year, bool_or(order_estimated) AS order_estimated,
    false AS ordered_estimated, any_value(named.designation) AS designation, any_value(arms_family.family) AS family,
    coalesce(any_value(description), '') AS description, any_value(category) AS category, sum(delivered)::BIGINT AS delivered,
    bool_or(delivered_estimated) AS delivered_estimated, list_sort(list_distinct(list(delivery_year))) AS delivery_years,
    any_value(condition) AS condition, any_value(tiv_unit) AS tiv_unit, sum(tiv) AS tiv_delivered
FROM named
LEFT JOIN arms_family ON arms_family.designation = plain_arms(named.designation)
GROUP BY key
-- @into arms_delivery
SELECT line, key, delivery_year AS year, year_estimated, delivered, delivered_estimated, tiv, local_production FROM named
