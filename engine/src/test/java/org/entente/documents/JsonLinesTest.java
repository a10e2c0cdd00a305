package org.entente.documents;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.entente.knowledge.Knowledge;
import org.entente.model.Document;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

    @Test
    void aLineIsAnArticleWithWhatIsKnownOfIt() {
        String line = """
                {"id": "a7", "title": "Two fleets meet", "date": "2021-04-20", "url": "https://example.org/7", \
                "author": ["A. Karim", "B. Lewis"], "publisher": "The Gazette", "extra": {"views": [1, 2]}, \
                "text": "Two fleets meet\\n\\nKARACHI, April 18, 2021 - %s"}
                """.formatted(Pages.PROSE);
        Document article = Pages.document(Pages.read(new Source("news", () -> bytes(line), LocalDate.of(2000, 1, 1)))
                .get(0));

        assertThat(article.source()).isEqualTo("news#a7");
        assertThat(article.title()).isEqualTo("Two fleets meet");
        assertThat(article.published()).as("the date beside the text").isEqualTo("2021-04-20");
        assertThat(article.url()).isEqualTo("https://example.org/7");
        assertThat(article.byline()).isEqualTo("A. Karim, B. Lewis");
        assertThat(article.publisher()).isEqualTo("The Gazette");
        assertThat(Pages.passages(article))
                .containsExactly(
                        "HEADLINE Two fleets meet", "DATELINE KARACHI, April 18, 2021 -", "PARAGRAPH " + Pages.PROSE);
    }

    @Test
    void aBrokenLineCostsItselfOnly() {
        List<Reading> readings = Pages.read("""
                {"text": "First of all, here is one."}
                {"text": "Second

                {"title": "Third"}
                {"text": 4}
                {"text": "Fifth.", "date": "12/13/14"}
                [1, 2]
                {"text": "Seventh."} {}
                {"text": "At last, here is another.", "date": "April 20, 2021"}
                """.getBytes(UTF_8));

        assertThat(readings).hasSize(8);
        assertThat(Pages.document(readings.get(0)).text()).isEqualTo("First of all, here is one.");
        assertThat(readings.subList(1, 7))
                .extracting(Pages::problem)
                .satisfiesExactly(
                        problem -> assertThat(problem)
                                .startsWith("page.txt, line 2: is not valid JSON: Unexpected end-of-input"),
                        problem -> assertThat(problem)
                                .isEqualTo("page.txt, line 4: has no text; the field \"text\" must hold the article"),
                        problem -> assertThat(problem)
                                .isEqualTo("page.txt, line 5: text is a number; allowed: text in quotation marks"),
                        problem -> assertThat(problem)
                                .isEqualTo("page.txt, line 6: date is \"12/13/14\"; allowed: a day as 2021-04-20,"
                                        + " 20 April 2021 or April 20, 2021"),
                        problem -> assertThat(problem)
                                .isEqualTo("page.txt, line 7: is \"[1, 2]\"; allowed: a JSON object"),
                        problem -> assertThat(problem)
                                .isEqualTo("page.txt, line 8: goes on after the object's closing bracket; allowed: one"
                                        + " object on each line"));
        assertThat(Pages.document(readings.get(7)).source()).isEqualTo("page.txt:9");
        assertThat(Pages.document(readings.get(7)).published()).isEqualTo("2021-04-20");
    }

    @Test
    void aLineTooLongIsPassedOver() {
        byte[] mega = "x".repeat(1_000_000).getBytes(UTF_8);
        InputStream enormous = new SequenceInputStream(Collections.enumeration(List.of(
                bytes("{\"text\": \""),
                new SequenceInputStream(Collections.enumeration(Collections.nCopies(17, mega).stream()
                        .map(ByteArrayInputStream::new)
                        .toList())),
                bytes("\"}\n{\"text\": \"Here is the rest.\"}\n"))));
        List<Reading> readings = Pages.read(new Source("news", () -> enormous, null));

        assertThat(Pages.problem(readings.get(0))).isEqualTo("news, line 1: is 17.0 MB long; a line may hold 16 MB");
        assertThat(Pages.document(readings.get(1)).text()).isEqualTo("Here is the rest.");
    }

    @Test
    void wideCharactersAreRead() {
        String line = "\uFEFF{\"text\": \"Chávez went home.\"}\r\n{\"text\": \"He did not stay.\"}";
        assertThat(Pages.read(line.getBytes(UTF_16LE)))
                .extracting(reading -> Pages.document(reading).text())
                .containsExactly("Chávez went home.", "He did not stay.");
    }

    @Test
    void articlesAreHandedOnBeforeTheNextIsRead() {
        int[] articles = {0};
        // Lines go on until enough articles have come out.
        InputStream endless = new InputStream() {
            private int begun;

            @Override
            public int read() {
                throw new AssertionError("bytes are read one by one");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                byte[] line = "{\"text\": \"One of very many.\"}\n".getBytes(UTF_8);
                if (articles[0] >= 10_000) {
                    return -1;
                }
                int count = Math.min(length, line.length - begun);
                System.arraycopy(line, begun, buffer, offset, count);
                begun = (begun + count) % line.length;
                return count;
            }
        };
        DocumentReader.standard(Knowledge.shipped())
                .read(new Source("endless", () -> endless, null), reading -> articles[0]++);
        assertThat(articles[0]).isGreaterThanOrEqualTo(10_000);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
