-- Version 3: transfers say what kind of arms go, of how many ordered, and on what terms.

ALTER TABLE transfer ADD COLUMN quantity_most BIGINT;
ALTER TABLE transfer ADD COLUMN family VARCHAR;
ALTER TABLE transfer ADD COLUMN category VARCHAR;
ALTER TABLE transfer ADD COLUMN makers VARCHAR[];
ALTER TABLE transfer ADD COLUMN ordered BIGINT;
ALTER TABLE transfer ADD COLUMN terms VARCHAR[];
COMMENT ON COLUMN transfer.quantity IS 'How many; of a range the lower end.';
COMMENT ON COLUMN transfer.quantity_most IS 'The upper end of a range.';
COMMENT ON COLUMN transfer.family IS 'What designations are grouped by, as Su-30 for Su-30MKI.';
COMMENT ON COLUMN transfer.category IS 'SIPRI''s category, as aircraft or air-defence.';
COMMENT ON COLUMN transfer.makers IS 'The codes of the states that make it.';
COMMENT ON COLUMN transfer.ordered IS 'Of how many ordered the quantity is a part.';
COMMENT ON COLUMN transfer.terms IS 'licence, lease, gift, second hand, re export or co production.';
