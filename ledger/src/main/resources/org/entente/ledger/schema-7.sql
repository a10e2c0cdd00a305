-- Version 7: transfers and events share less to be compared at all, for designations have families and dates may be vague;
-- what older entries share is reckoned anew when they are brought to this version.

COMMENT ON COLUMN entry.likeness IS 'What claims share with it to be compared with those about it at all.';
