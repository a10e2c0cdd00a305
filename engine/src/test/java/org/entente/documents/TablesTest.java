package org.entente.documents;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.documents.Columns.Part;
import org.entente.knowledge.Knowledge;
import org.entente.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of tables and objects of JSON are articles, whatever their columns are called. */
class TablesTest {

    @Test
    void aRowIsAnArticle() {
        List<Reading> readings =
                Pages.read("""
                id,Title,date,url,text,views
                7,"Treaty, signed",2021-09-06,https://sea.example/7,"%s

                It was the ""second"" visit.",12
                8,Boats,6 September 2021,,"<p>%s</p>",3
                """.formatted(Pages.PROSE, Pages.PROSE).getBytes(UTF_8));

        Document first = Pages.document(readings.get(0));
        assertThat(first.source()).isEqualTo("page.txt#7");
        assertThat(first.title()).isEqualTo("Treaty, signed");
        assertThat(first.published()).isEqualTo("2021-09-06");
        assertThat(first.url()).isEqualTo("https://sea.example/7");
        assertThat(first.text()).isEqualTo(Pages.PROSE + "\n\nIt was the \"second\" visit.");
        assertThat(Pages.document(readings.get(1)).text()).isEqualTo(Pages.PROSE);
        assertThat(readings).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void cellsArePartedByAnyOfTheUsualMarks(String mark) {
        String table = "title" + mark + "text\nTreaty" + mark + "\"" + Pages.PROSE + "\"\n";

        assertThat(Pages.document(Pages.read(table.getBytes(UTF_8)).get(0)).title())
                .isEqualTo("Treaty");
        assertThat(Pages.document(Pages.read(("\uFEFF" + table).getBytes(UTF_16LE))
                                .get(0))
                        .text())
                .isEqualTo(Pages.PROSE);
    }

    @Test
    void columnsAreNamedByWhoeverReads() {
        Columns columns = new Columns(Map.of(Part.TEXT, "Body", Part.DATE, "day", Part.TITLE, "headline"));
        String table = "headline;day;Body\nTreaty;2021-09-06;\"" + Pages.PROSE + "\"\n";
        String lines = "{\"headline\": \"Treaty\", \"day\": \"2021-09-06\", \"Body\": \"" + Pages.PROSE + "\"}\n";

        for (String given : List.of(table, lines)) {
            List<Reading> readings = new ArrayList<>();
            DocumentReader.standard(Knowledge.shipped(), columns)
                    .read(new Source("x", () -> new ByteArrayInputStream(given.getBytes(UTF_8)), null), readings::add);
            Document article = Pages.document(readings.get(0));
            assertThat(article.text()).isEqualTo(Pages.PROSE);
            assertThat(article.title()).isEqualTo("Treaty");
            assertThat(article.published()).isEqualTo("2021-09-06");
            assertThat(article.source()).isEqualTo("x:1");
        }
    }

    @Test
    void aTableWhoseTextIsNotFoundSaysWhatToDo() {
        assertThat(Pages.problem("Title,Date,Body\nTreaty,2021-09-06,A treaty was signed.\n".getBytes(UTF_8)))
                .isEqualTo(
                        "page.txt: is a table with the columns title, date, body; none of them is \"text\": --csv-text"
                                + " names the one that holds the articles");
    }

    @Test
    void aBrokenRowCostsItselfOnly() {
        List<Reading> readings =
                Pages.read("""
                title,text,date
                One,,2021-09-06
                Two,"%s",soon
                Three,"%s"
                """.formatted(Pages.PROSE, Pages.PROSE).getBytes(UTF_8));

        assertThat(Pages.problem(readings.get(0)))
                .isEqualTo("page.txt, row 1: has no text; the column \"text\" must hold the article");
        assertThat(Pages.problem(readings.get(1)))
                .isEqualTo("page.txt, row 2: date is \"soon\"; allowed: a day as 2021-04-20, 20 April 2021 or April 20,"
                        + " 2021");
        assertThat(Pages.document(readings.get(2)).title()).isEqualTo("Three");
    }

    @Test
    void aQuotationMarkThatIsNeverClosed() {
        List<Reading> readings =
                Pages.read(("title,text\nOne,\"" + Pages.PROSE + "\"\nTwo,\"never closed\nThree,x\n").getBytes(UTF_8));

        assertThat(Pages.document(readings.get(0)).title()).isEqualTo("One");
        assertThat(Pages.problem(readings.get(1)))
                .isEqualTo(
                        "page.txt, row 2: has a quotation mark that is never closed, so that what follows cannot be told"
                                + " apart");
    }

    @Test
    void windowsTablesAreRead() {
        String table = "title;text\nRémi;\"" + Pages.PROSE + "\"\n";

        assertThat(Pages.document(Pages.read(table.getBytes(Charset.forName("windows-1252")))
                                .get(0))
                        .title())
                .isEqualTo("Rémi");
    }

    @Test
    void proseWithCommasIsNoTable() {
        String prose = "Norland, Sudovia, Varn\n\n" + Pages.PROSE;

        assertThat(Pages.article(prose).text()).isEqualTo(prose);
    }

    @Test
    void jsonOverManyLinesIsRead() {
        List<Reading> list = Pages.read("""
                [
                  {"title": "One", "text": "%s"},
                  {"title": "Two", "text": 4},
                  {"title": "Three", "text": "%s", "more": {"deep": [1]}}
                ]
                """.formatted(Pages.PROSE, Pages.PROSE).getBytes(UTF_8));
        List<Reading> one = Pages.read("""
                {
                  "title": "One",
                  "text": "%s"
                }
                """.formatted(Pages.PROSE).getBytes(UTF_8));

        assertThat(Pages.document(list.get(0)).source()).isEqualTo("page.txt:1");
        assertThat(Pages.problem(list.get(1)))
                .isEqualTo("page.txt, article 2: text is a number; allowed: text in quotation marks");
        assertThat(Pages.document(list.get(2)).title()).isEqualTo("Three");
        assertThat(Pages.document(one.get(0)).title()).isEqualTo("One");
    }

    @Test
    void jsonThatBreaksOffGivesWhatItHas() {
        List<Reading> readings = Pages.read(
                ("[{\"title\": \"One\", \"text\": \"" + Pages.PROSE + "\"},\n {\"title\": \"Tw").getBytes(UTF_8));

        assertThat(Pages.document(readings.get(0)).title()).isEqualTo("One");
        assertThat(Pages.problem(readings.get(1)))
                .startsWith("page.txt, line 2: is not valid JSON: Unexpected end-of-input")
                .endsWith("; what follows is not read");
    }
}
