package org.entente.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.entente.model.Document;
import org.entente.model.Origin;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void headerIsTakenFromAboveTheText() {
        Document article = Pages.article("""
                Share this article

                Lavrov brings an offer to Islamabad

                By Ayesha Karim, Lahore
                Saturday, April 10, 2021

                ADVERTISEMENT

                %s

                WHAT NEXT

                - The first helicopters arrive in May, according to the army.
                (b) The second batch was promised for the end of the year.

                The writer is a research associate at an institute in Lahore. Views are personal.
                """.formatted(Pages.PROSE));

        assertThat(article.title()).isEqualTo("Lavrov brings an offer to Islamabad");
        assertThat(article.byline()).isEqualTo("Ayesha Karim, Lahore");
        assertThat(article.published()).isEqualTo("2021-04-10");
        assertThat(Pages.passages(article))
                .containsExactly(
                        "HEADLINE Lavrov brings an offer to Islamabad",
                        "BYLINE By Ayesha Karim, Lahore",
                        "DATELINE Saturday, April 10, 2021",
                        "PARAGRAPH " + Pages.PROSE,
                        "HEADING WHAT NEXT",
                        "ITEM The first helicopters arrive in May, according to the army.",
                        "ITEM The second batch was promised for the end of the year.");
    }

    @Test
    void runningDatelineIsSplitOff() {
        Document article = Pages.article("MOSCOW, July 28 (Reuters) – " + Pages.PROSE, LocalDate.of(2012, 7, 30));

        assertThat(article.published()).isEqualTo("2012-07-28");
        assertThat(Pages.passages(article))
                .containsExactly("DATELINE MOSCOW, July 28 (Reuters) –", "PARAGRAPH " + Pages.PROSE);
        assertThat(article.text()).isEqualTo("MOSCOW, July 28 (Reuters) – " + Pages.PROSE);
    }

    @Test
    void datesOfTheTextComeBeforeTheOneAssumed() {
        LocalDate assumed = LocalDate.of(2020, 1, 1);

        assertThat(Pages.article(Pages.PROSE, null).published()).isNull();
        assertThat(Pages.article(Pages.PROSE, assumed).published()).isEqualTo("2020-01-01");
        assertThat(Pages.article("Islamabad, 12 August 2018\n\n" + Pages.PROSE, assumed)
                        .published())
                .isEqualTo("2018-08-12");
        assertThat(Pages.article("MOSCOW, July 28 — " + Pages.PROSE, null).published())
                .as("a day without a year, and nothing to tell the year by")
                .isNull();
        assertThat(Pages.article("MOSCOW, July 28 — " + Pages.PROSE, assumed).published())
                .as("a day that is not near the one assumed")
                .isEqualTo("2020-01-01");
        assertThat(Pages.article("KABUL, Dec. 30 — " + Pages.PROSE, assumed).published())
                .as("the day before the turn of the year")
                .isEqualTo("2019-12-30");
    }

    @Test
    void aBylineMayEndWithPlaceAndDay() {
        Document article = Pages.article("Slow Progress\n\nBy Ann Lowe, LUSAKA, 14 March 2018\n\n" + Pages.PROSE, null);

        assertThat(article.byline()).isEqualTo("Ann Lowe, LUSAKA");
        assertThat(article.published()).isEqualTo("2018-03-14");
    }

    @Test
    void imprintAtTheEndGivesPublisherAndDate() {
        Document article = Pages.article(Pages.PROSE + "\n\nPublished in The Gazette, August 12th, 2018\n");

        assertThat(article.publisher()).isEqualTo("The Gazette");
        assertThat(article.published()).isEqualTo("2018-08-12");
    }

    @Test
    void wrappedLinesAreOneParagraph() {
        String wrapped = """
                The foreign minister of Russia arrived in Islamabad on Tuesday
                for talks with his counterpart on trade and on the supply of
                helicopters to the army of Pakistan.
                Nobody gave a price. The two sides will meet again in the autumn
                in Moscow, and the army expects to sign
                then.
                """;

        assertThat(Pages.passages(Pages.article(wrapped)))
                .containsExactly(
                        "PARAGRAPH The foreign minister of Russia arrived in Islamabad on Tuesday"
                                + " / for talks with his counterpart on trade and on the supply of"
                                + " / helicopters to the army of Pakistan.",
                        "PARAGRAPH Nobody gave a price. The two sides will meet again in the autumn"
                                + " / in Moscow, and the army expects to sign / then.");
    }

    @Test
    void longLinesAreAParagraphEach() {
        assertThat(Pages.passages(Pages.article(Pages.PROSE + "\n" + Pages.PROSE)))
                .containsExactly("PARAGRAPH " + Pages.PROSE, "PARAGRAPH " + Pages.PROSE);
    }

    @Test
    void headlineInCapitalsIsPreferredToTheLinesAboveIt() {
        Document article = Pages.article("""
                MEDIA RELEASE

                Minister for Pacific Partnerships
                The Hon Leah Marsh MP

                16 June 2023

                NEW PATROL BOAT FOR SAMOA

                """ + Pages.PROSE);

        assertThat(article.title()).isEqualTo("NEW PATROL BOAT FOR SAMOA");
        assertThat(article.published()).isEqualTo("2023-06-16");
    }

    @Test
    void headlinePrintedTwiceIsReadOnce() {
        Document article = Pages.article("Two fleets meet\n\nTwo fleets meet\n\n" + Pages.PROSE);

        assertThat(article.text()).isEqualTo("Two fleets meet\n\n" + Pages.PROSE);
    }

    @Test
    void speakersAreNoDatelines() {
        String talk = "SECRETARY LEWIS: " + Pages.PROSE + "\n\nMR KARIM: " + Pages.PROSE;

        assertThat(Pages.passages(Pages.article(talk))).allMatch(passage -> passage.startsWith("PARAGRAPH"));
        assertThat(Pages.passages(Pages.article("ISLAMABAD: " + Pages.PROSE)))
                .containsExactly("DATELINE ISLAMABAD:", "PARAGRAPH " + Pages.PROSE);
    }

    @Test
    void offsetsLeadBackToWhatWasRead() {
        String page = "\uFEFFListen Text\r\n\r\n  " + Pages.PROSE
                + "\r\n\r\n\r\nIt was his sec\u00ADond vis\u200Bit. Author of" + " this article:\r\n";
        Document article = Pages.article(page);

        assertThat(article.text()).isEqualTo(Pages.PROSE + "\n\nIt was his second visit.");
        String decoded = page.substring(1);
        Origin origin = article.origin();
        for (String word : List.of("The foreign", "Pakistan.", "It was", "ond", "it.")) {
            int at = article.text().lastIndexOf(word);
            assertThat(decoded.substring(origin.at(at))).startsWith(word);
        }
    }

    @Test
    void equalArticlesHaveEqualIdsWhateverTheirFile() {
        byte[] bytes = Pages.PROSE.getBytes(StandardCharsets.UTF_8);
        Document one =
                Pages.document(Pages.read(new Source("one.txt", () -> new java.io.ByteArrayInputStream(bytes), null))
                        .get(0));
        Document other = Pages.article(Pages.PROSE + "\r\n\r\n");
        Document later = Pages.article(Pages.PROSE, LocalDate.of(2020, 1, 1));

        assertThat(one.id()).hasSize(16).isEqualTo(other.id()).isNotEqualTo(later.id());
    }

    @Test
    void encodingIsToldByTheBytes() {
        String text = "Hugo Chávez said “no” – " + Pages.PROSE;
        byte[] utf16 = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
        byte[] utf16Big = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
        byte[] utf8 = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
        byte[] windows = text.getBytes(Charset.forName("windows-1252"));
        byte[] damaged = text.getBytes(StandardCharsets.UTF_8);
        damaged[damaged.length - 1] = (byte) 0xE9;

        for (byte[] bytes : List.of(utf8, utf16, utf16Big, windows)) {
            assertThat(Pages.document(Pages.read(bytes).get(0)).text()).isEqualTo(text);
        }
        assertThat(Pages.document(Pages.read(damaged).get(0)).text())
                .isEqualTo(text.substring(0, text.length() - 1) + "\uFFFD");
    }
}
