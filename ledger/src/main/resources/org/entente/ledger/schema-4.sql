-- Version 4: documents keep the pages of what they were read from.

ALTER TABLE document ADD COLUMN places STRUCT(begins INTEGER, place VARCHAR)[];
COMMENT ON COLUMN document.places IS 'Where in the text, or in the original''s, each page or numbered paragraph of what was read begins, and what it is called; empty where there are none.';
