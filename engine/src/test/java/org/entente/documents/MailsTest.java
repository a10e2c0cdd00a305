package org.entente.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.entente.model.Document;
import org.junit.jupiter.api.Test;

/** A mail is an article, and so is what is attached to it. */
class MailsTest {

    private static final String HEADER = """
            Return-Path: <desk@sea.example>
            From: "Press Desk, Ministry of Defence" <desk@sea.example>
            To: list@news.example
            Date: Mon, 6 Sep 2021 23:30:00 +0200
            Subject: =?UTF-8?Q?Treaty_with_R=C3=A9mi_signed?=
            Message-ID: <1@sea.example>
            MIME-Version: 1.0
            """;

    private static List<Reading> read(String mail) {
        return Pages.read(mail.replace("\n", "\r\n").getBytes(UTF_8));
    }

    @Test
    void aPlainMail() {
        Document article =
                Pages.document(read(HEADER + "Content-Type: text/plain; charset=utf-8\n\n" + Pages.PROSE + "\n")
                        .get(0));

        assertThat(article.text()).isEqualTo(Pages.PROSE);
        assertThat(article.title()).isEqualTo("Treaty with Rémi signed");
        assertThat(article.byline()).isEqualTo("Press Desk, Ministry of Defence");
        assertThat(article.published()).isEqualTo("2021-09-06");
    }

    @Test
    void aMailInHtmlWithPapersAttached() {
        String attached = Base64.getMimeEncoder()
                .encodeToString(
                        ("<html><head><title>Annex</title></head><body><p>" + Pages.PROSE + "</p></body></html>")
                                .getBytes(UTF_8));
        String image = Base64.getMimeEncoder().encodeToString("\u0089PNG...".getBytes(StandardCharsets.ISO_8859_1));
        List<Reading> readings = read(HEADER + """
                Content-Type: multipart/mixed; boundary="b1"

                --b1
                Content-Type: multipart/alternative; boundary="b2"

                --b2
                Content-Type: text/plain

                See the other part.
                --b2
                Content-Type: text/html; charset=windows-1252
                Content-Transfer-Encoding: quoted-printable

                <p>The foreign minister of Russia arrived in Islamabad on Tuesday =96 for talks =
                with his counterpart on trade and on the supply of helicopters.</p>
                --b2--
                --b1
                Content-Type: text/html; name="annex.html"
                Content-Disposition: attachment; filename="annex.html"
                Content-Transfer-Encoding: base64

                %s
                --b1
                Content-Type: image/png; name="logo.png"
                Content-Transfer-Encoding: base64

                %s
                --b1
                Content-Type: message/rfc822

                From: Vera Holt <vera@sea.example>
                Subject: Fwd: earlier
                Date: Fri, 3 Sep 2021 10:00:00 +0000
                Message-ID: <0@sea.example>

                %s
                --b1--
                """.formatted(attached, image, Pages.PROSE));

        assertThat(readings).hasSize(3);
        assertThat(Pages.document(readings.get(0)).text())
                .isEqualTo("The foreign minister of Russia arrived in Islamabad on Tuesday – for talks with his"
                        + " counterpart on trade and on the supply of helicopters.");
        Document annex = Pages.document(readings.get(1));
        assertThat(annex.source()).isEqualTo("page.txt#annex.html");
        assertThat(annex.text()).isEqualTo(Pages.PROSE);
        assertThat(annex.published()).as("the day of the mail").isEqualTo("2021-09-06");
        Document forwarded = Pages.document(readings.get(2));
        assertThat(forwarded.byline()).isEqualTo("Vera Holt");
        assertThat(forwarded.title()).isEqualTo("earlier");
        assertThat(forwarded.published()).isEqualTo("2021-09-03");
    }

    @Test
    void aMailBox() {
        String box = "From desk@sea.example Mon Sep  6 21:30:00 2021\n" + HEADER + "\n" + Pages.PROSE
                + "\n>From now on all is well between the two.\n\n"
                + "From vera@sea.example Tue Sep  7 21:30:00 2021\nFrom: vera@sea.example\nSubject: Two\n"
                + "Date: Tue, 7 Sep 2021 23:30:00 +0200\nMessage-ID: <2@sea.example>\n\n" + Pages.PROSE
                + "\nFrom Port Ansel they went home.\n";
        List<Reading> readings = read(box);

        assertThat(readings).hasSize(2);
        assertThat(Pages.document(readings.get(0)).source()).isEqualTo("page.txt#1");
        assertThat(Pages.document(readings.get(0)).text()).contains("From now on all is well");
        assertThat(Pages.document(readings.get(1)).title()).isEqualTo("Two");
        assertThat(Pages.document(readings.get(1)).text()).contains("From Port Ansel they went home.");
    }

    @Test
    void aMemorandumIsNoMail() {
        String memorandum = "From: The Minister\nTo: All staff\nSubject: Harbours\n\n" + Pages.PROSE;

        assertThat(Pages.article(memorandum).text()).contains("From: The Minister", Pages.PROSE);
    }

    @Test
    void aMailWithoutText() {
        assertThat(Pages.problem(read(HEADER + "\n").get(0))).isEqualTo("page.txt: is a mail without text");
    }

    @Test
    void partsWithinPartsWithoutEnd() {
        StringBuilder mail = new StringBuilder(HEADER);
        for (int i = 0; i < 500; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=\"b")
                    .append(i)
                    .append("\"\n\n--b")
                    .append(i)
                    .append("\n");
        }
        mail.append("Content-Type: text/plain\n\n").append(Pages.PROSE);

        assertThat(Pages.problem(read(mail.toString()).get(0))).contains("stand in one another more than 20 deep");
    }
}
