-- Multinational military exercises, version 7: 64 columns with a header; a day that is not known is xx, a place -9.
-- @set mme
-- @columns MMEID | Ex_Name | Series_Name | Location | lat | lon | StartDate | s.year | s.month | s.day | EndDate | e.year | e.month | e.day | CPX | Air | Land | Sea | Amphibious | Cyber | Warfighting | Peacekeeping | Humanitarian | FocusDescription | AdditionalParticipantInfo | StateA | StateB | StateC? | StateD? | StateE? | StateF? | StateG? | StateH? | StateI? | StateJ? | StateK? | StateL? | StateM? | StateN? | StateO? | StateP? | StateQ? | StateR? | StateS? | StateT? | StateU? | StateV? | StateW? | StateX? | StateY? | StateZ? | StateAA? | StateAB? | StateAC? | StateAD? | StateAE? | StateAF? | StateAG? | StateAH? | StateAI? | StateAJ? | StateAK? | StateAL? | StateAM?
-- @states participants[] name
-- @replaces joint_exercise
-- @citation D'Orazio and Galambos, Multinational Military Exercises data, version 7.
-- @terms With the citation.
-- @row
SELECT
    MMEID AS key,
    given(Ex_Name) AS name,
    given(Series_Name) AS series,
    given("Location") AS place_name,
    TRY_CAST(lat AS DOUBLE) AS latitude,
    TRY_CAST(lon AS DOUBLE) AS longitude,
    mme_day("s.year", "s.month", "s.day", false) AS date_start,
    mme_day("e.year", "e.month", "e.day", true) AS date_end,
    CASE WHEN "s.day" = 'xx' OR "e.day" = 'xx' THEN 'month' ELSE 'day' END AS date_precision,
    list_filter([given(StateA), given(StateB), given(StateC), given(StateD), given(StateE), given(StateF), given(StateG), given(StateH), given(StateI), given(StateJ), given(StateK), given(StateL), given(StateM), given(StateN), given(StateO), given(StateP), given(StateQ), given(StateR), given(StateS), given(StateT), given(StateU), given(StateV), given(StateW), given(StateX), given(StateY), given(StateZ), given(StateAA), given(StateAB), given(StateAC), given(StateAD), given(StateAE), given(StateAF), given(StateAG), given(StateAH), given(StateAI), given(StateAJ), given(StateAK), given(StateAL), given(StateAM)], lambda one: one IS NOT NULL) AS participants,
    list_filter([CASE WHEN CPX = '1' THEN 'command post' END, CASE WHEN Air = '1' THEN 'air' END, CASE WHEN Land = '1' THEN 'land' END, CASE WHEN Sea = '1' THEN 'sea' END, CASE WHEN Amphibious = '1' THEN 'amphibious' END, CASE WHEN Cyber = '1' THEN 'cyber' END, CASE WHEN Warfighting = '1' THEN 'warfighting' END, CASE WHEN Peacekeeping = '1' THEN 'peacekeeping' END, CASE WHEN Humanitarian = '1' THEN 'humanitarian' END], lambda one: one IS NOT NULL) AS forces,
    given(FocusDescription) AS focus,
    given(AdditionalParticipantInfo) AS others,
    coalesce(
        refused('MMEID', MMEID, given(MMEID) IS NULL, 'a name as mme87'),
        refused('StartDate', StartDate, mme_day("s.year", "s.month", "s.day", false) IS NULL, 'a year, month and day, or xx for the day'),
        refused('EndDate', EndDate, coalesce(mme_day("e.year", "e.month", "e.day", true) < mme_day("s.year", "s.month", "s.day", false), true), 'a day not before the first, or xx for it')) AS broken
FROM cells
-- @into joint_exercise
SELECT line, key, name, series, place_name, latitude, longitude, date_start, date_end, date_precision, participants, forces, focus, others
FROM named
