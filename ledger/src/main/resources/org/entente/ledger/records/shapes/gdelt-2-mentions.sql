-- GDELT 2.0, mentions: 16 columns, without a header; the file for other languages fills the fifteenth.
-- @set gdelt-mentions
-- @places GLOBALEVENTID \d+ | EventTimeDate \d{14} | MentionTimeDate \d{14} | MentionType \d | MentionSourceName | MentionIdentifier | SentenceID \d+ | Actor1CharOffset -?\d+ | Actor2CharOffset -?\d+ | ActionCharOffset -?\d+ | InRawText [01] | Confidence \d+ | MentionDocLen -?\d+ | MentionDocTone | MentionDocTranslationInfo | Extras?
-- @replaces mention by key, mentioned_at, document, sentence
-- @citation The GDELT Project, https://www.gdeltproject.org; Leetaru and Schrodt, GDELT: Global Data on Events, Location and Tone, 1979-2012, ISA 2013.
-- @terms Free for any use, with a citation of the GDELT Project and a link to it.
-- @row
SELECT
    GLOBALEVENTID AS key,
    as_moment(EventTimeDate) AS event_added_at,
    as_moment(MentionTimeDate) AS mentioned_at,
    ['web', 'citation', 'core', 'dtic', 'jstor', 'text'][TRY_CAST(MentionType AS INTEGER)] AS kind,
    MentionSourceName AS publisher,
    MentionIdentifier AS document,
    TRY_CAST(SentenceID AS INTEGER) AS sentence,
    nullif(TRY_CAST(Actor1CharOffset AS INTEGER), -1) AS actor_at,
    nullif(TRY_CAST(Actor2CharOffset AS INTEGER), -1) AS recipient_at,
    nullif(TRY_CAST(ActionCharOffset AS INTEGER), -1) AS action_at,
    InRawText = '1' AS in_raw_text,
    TRY_CAST(Confidence AS UTINYINT) AS confidence,
    TRY_CAST(MentionDocLen AS INTEGER) AS length,
    TRY_CAST(MentionDocTone AS FLOAT) AS tone,
    MentionDocTranslationInfo AS translation,
    coalesce(
        refused('GLOBALEVENTID', GLOBALEVENTID, TRY_CAST(GLOBALEVENTID AS BIGINT) IS NULL, 'a number'),
        refused('EventTimeDate', EventTimeDate, as_moment(EventTimeDate) IS NULL, 'a moment as 20150218230000'),
        refused('MentionTimeDate', MentionTimeDate, as_moment(MentionTimeDate) IS NULL, 'a moment as 20150218230000'),
        refused('MentionType', MentionType, NOT coalesce(TRY_CAST(MentionType AS INTEGER) BETWEEN 1 AND 6, false), 'a number from 1 to 6')) AS broken
FROM cells
-- @into mention
SELECT
    line, key, event_added_at, mentioned_at, kind, publisher, document, sentence, actor_at, recipient_at, action_at,
    in_raw_text, confidence, length, tone, translation
FROM named
