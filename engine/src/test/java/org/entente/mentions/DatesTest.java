package org.entente.mentions;

import org.entente.model.Meaning;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates of articles published on Tuesday, 20 April 2021. */
class DatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met on April 7th, 2021.               | April 7th, 2021          | 2021-04-07",
                "They met on 7 April 2021.                  | 7 April 2021             | 2021-04-07",
                "They met on Monday, 5 April 2021.          | Monday, 5 April 2021     | 2021-04-05",
                "Dated 2021-04-07 in Moscow.                | 2021-04-07               | 2021-04-07",
                "Dated 7.4.2021 in Moscow.                  | 7.4.2021                 | 2021-04-07",
                "Dated 20/04/2021 in Moscow.                | 20/04/2021               | 2021-04-20",
                "They met in April 2019.                    | April 2019               | 2019-04",
                "It was in the year 2014.                   | year 2014                | 2014",
                "In the 1990s they met.                     | 1990s                    | 1990s",
                "By mid-2015 they met.                      | mid-2015                 | 2015",
                "They met in 2014-15 and left.              | 2014-15                  | 2014 to 2015",
                "Between 2003 and 2006 they met.            | 2003 and 2006            | 2003 to 2006",
                "The drill of July 26-29, 2019              | July 26-29, 2019         | 2019-07-26 to 2019-07-29",
                "The drill of 26 to 29 July 2019            | 26 to 29 July 2019       | 2019-07-26 to 2019-07-29",
                "In the spring of 2000 they met.            | spring of 2000           | 2000-03 to 2000-05",
                "In the second quarter of 2020 they met.    | second quarter of 2020   | 2020-04 to 2020-06",
                "Since 2019 they have met.                  | 2019                     | 2019",
            })
    void datesOfTheCalendar(String text, String words, String when) {
        Shown.found(Meaning.Time.class, text, words + " = " + when);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met today.                     | today               | 2021-04-20",
                "They met yesterday.                 | yesterday           | 2021-04-19",
                "They met last week.                 | last week           | 2021-04-12 to 2021-04-18",
                "They meet next month.               | next month          | 2021-05",
                "They met earlier this year.         | earlier this year   | 2021",
                "They met last October.              | last October        | 2020-10",
                "They met in May last year.          | May last year       | 2020-05",
                "They met two years ago.             | two years ago       | 2019",
                "They met on Friday.                 | Friday              | 2021-04-16",
                "They met last Tuesday.              | last Tuesday        | 2021-04-13",
                "They met in December.               | December            | 2020-12",
                "They met in March.                  | March               | 2021-03",
                "They met on February 23.            | February 23         | 2021-02-23",
                "They met in the last decade.        | last decade         | 2011s",
                "It comes by the end of the year.    | end of the year     | 2021",
            })
    void datesCountedFromTheDayOfPublication(String text, String words, String when) {
        Shown.found(Meaning.Time.class, text, words + " = " + when);
    }

    @Test
    void datesCountedFromADateToldBefore() {
        dates("They met in 2014. The same year they signed.", "2014 = 2014", "same year = 2014");
        dates("They met in May 2018. The next month they signed.", "May 2018 = 2018-05", "next month = 2018-06");
        dates("They met on 4 May 2018. The next day they signed.", "4 May 2018 = 2018-05-04", "next day = 2018-05-05");
    }

    @Test
    void numbersAndVerbsAreNoDates() {
        dates("They bought 2000 tanks and some 1500 guns.");
        dates("They may march; an august crowd sat.");
        dates("The May talks", "May = 2020-05");
        dates("Theresa May and the 2018 agreement", "2018 = 2018");
    }

    @Test
    void withoutADayOfPublicationNearnessTellsNothing() {
        undated("They met in December.", "December = unknown");
        undated("They met in 2014. The same year they signed.", "2014 = 2014", "same year = 2014");
    }

    @Nested
    class WithTheVerb {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "They will meet in December.                   | December  | 2021-12",
                    "They met in December.                         | December  | 2020-12",
                    "The president will visit Delhi on Friday.     | Friday    | 2021-04-23",
                    "The minister visited Delhi on Friday.         | Friday    | 2021-04-16",
                    "The drill is to be held in February.          | February  | 2022-02",
                    "Both sides agreed to meet in January.         | January   | 2022-01",
                    "The rest will come by March.                  | March     | 2022-03",
                })
        void aDateWithoutAYearLooksAhead(String text, String words, String when) {
            Shown.resolved(Meaning.Time.class, text, words + " = " + when);
        }
    }

    private static void dates(String text, String... expected) {
        Shown.found(Meaning.Time.class, text, expected);
    }

    private static void undated(String text, String... expected) {
        Shown.found(Meaning.Time.class, Articles.document(text, null), expected);
    }
}
