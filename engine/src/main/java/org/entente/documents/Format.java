package org.entente.documents;

/** What a piece can be, by its content. */
enum Format {
    TEXT,
    JSON_LINES,
    JSON,
    PAGE,
    FEED,
    TABLE,
    MAIL,
    MAIL_BOX,
    WEB_ARCHIVE,
    ZIP,
    TAR,
    GZIP,
    BZIP2,
    PDF,
    RTF,
    WORD,
    OFFICE_OPEN,
    OPEN_DOCUMENT,
    EPUB
}
