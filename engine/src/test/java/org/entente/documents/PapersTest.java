package org.entente.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.entente.model.Document;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;

/** What office programs write is read with its pages or paragraphs. */
class PapersTest {

    private static final List<String> LINES = List.of(
            "The defence ministers of Norland and Sudovia signed a treaty in Port",
            "Ansel on Monday that lets each use the other's harbours. Under it, Nor-",
            "land will sell Sudovia six patrol boats, the first of which is to be",
            "delivered in 2023, said the minister, Ada Brandt, who also spoke of co-",
            "operation between the two coast guards.");

    /** A paper of pages, each with a running head and a number. */
    private static byte[] pdf(List<List<String>> pages, String password) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            int number = 0;
            for (List<String> lines : pages) {
                number++;
                PDPage page = new PDPage();
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                    content.beginText();
                    content.setLeading(14);
                    content.newLineAtOffset(72, 740);
                    content.showText("Papers of the Coast Institute, No. 12");
                    content.newLineAtOffset(0, -40);
                    for (String line : lines) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.newLineAtOffset(200, -300);
                    content.showText("- " + number + " -");
                    content.endText();
                }
            }
            if (!password.isEmpty()) {
                pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void aPdfOfSeveralPages() throws IOException {
        List<String> second = List.of(
                "who had come by sea, left again on Tuesday for the capital of Varn.",
                "It was their second meeting of the year, and it is not to be the last.");
        List<String> third =
                List.of("Nobody in the harbour spoke of anything else for weeks after the boats had come in.");
        List<String> fourth = List.of("The treaty was laid before the parliaments of both countries in the autumn.");
        Document article =
                Pages.document(Pages.read(pdf(List.of(concat(LINES, "Their guests,"), second, third, fourth), ""))
                        .get(0));

        assertThat(article.text())
                .startsWith("The defence ministers of Norland")
                .contains("Under it, Norland will sell", "spoke of cooperation between")
                .contains("Their guests,\nwho had come by sea")
                .doesNotContain("Papers of the Coast Institute", "- 2 -");
        int at = article.text().indexOf("second meeting");
        assertThat(article.place(new Span(at, at + 6))).hasValue("page 2");
        assertThat(article.place(new Span(0, 3))).hasValue("page 1");
        assertThat(article.place(
                        new Span(article.text().length() - 5, article.text().length())))
                .hasValue("page 4");
    }

    private static List<String> concat(List<String> lines, String last) {
        List<String> all = new java.util.ArrayList<>(lines);
        all.add(last);
        return all;
    }

    @Test
    void aLockedPdf() throws IOException {
        assertThat(Pages.problem(pdf(List.of(LINES), "secret")))
                .isEqualTo("page.txt: is a PDF document that is protected by a password");
        assertThat(Pages.document(Pages.read(pdf(List.of(LINES), "")).get(0)).text())
                .contains("six patrol boats");
    }

    @Test
    void aScannedPdf() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            for (int i = 0; i < 2; i++) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
                    content.drawImage(LosslessFactory.createFromImage(pdf, image), 10, 10);
                }
            }
            pdf.save(bytes);
        }

        assertThat(Pages.problem(bytes.toByteArray()))
                .isEqualTo(
                        "page.txt: is a PDF document of 2 pages of images without text, as scanners make; its text must"
                                + " be recognised (OCR) before it can be read");
    }

    @Test
    void aDamagedPdf() throws IOException {
        byte[] pdf = pdf(List.of(LINES), "");

        assertThat(Pages.problem("%PDF-1.7\nnothing".getBytes(UTF_8)))
                .startsWith("page.txt: is a damaged PDF document: ");
        assertThat(Pages.problem(Arrays.copyOf(pdf, pdf.length / 3)))
                .startsWith("page.txt: is a damaged PDF document: ");
        String cut = """
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R>>endobj
                4 0 obj<</Length 900>>stream
                BT /F1""";
        assertThat(Pages.problem(cut.getBytes(UTF_8)))
                .isEqualTo("page.txt: is a PDF document that breaks off; no text is left in it");
    }

    @Test
    void word() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("Treaty signed in Port Ansel");
            word.createParagraph().createRun().setText(Pages.PROSE);
            word.createParagraph();
            word.createParagraph().createRun().setText("It was the second visit to the country this year.");
            word.write(bytes);
        }
        Document article = Pages.document(Pages.read(bytes.toByteArray()).get(0));

        assertThat(Pages.passages(article))
                .containsExactly(
                        "HEADLINE Treaty signed in Port Ansel",
                        "PARAGRAPH " + Pages.PROSE,
                        "PARAGRAPH It was the second visit to the country this year.");
        int at = article.text().indexOf("second visit");
        assertThat(article.place(new Span(at, at + 6))).hasValue("paragraph 3");
    }

    @Test
    void openDocument() {
        String content = """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"><office:body><office:text>
                <text:h text:outline-level="1">Treaty signed in Port Ansel</text:h><text:p>%s</text:p>
                </office:text></office:body></office:document-content>
                """.formatted(Pages.PROSE);
        byte[] odt = typed("application/vnd.oasis.opendocument.text", Map.of("content.xml", content));

        assertThat(Pages.passages(Pages.document(Pages.read(odt).get(0))))
                .containsExactly("HEADLINE Treaty signed in Port Ansel", "PARAGRAPH " + Pages.PROSE);
    }

    @Test
    void aBook() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("META-INF/container.xml", """
                <?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
                <rootfiles><rootfile full-path="o.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
                """);
        files.put("o.opf", """
                <?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="2.0" unique-identifier="i">
                <metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Harbours</dc:title></metadata>
                <manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest>
                <spine><itemref idref="a"/></spine></package>
                """);
        files.put(
                "a.xhtml",
                "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body><p>" + Pages.PROSE
                        + "</p></body></html>");

        assertThat(Pages.document(
                                Pages.read(typed("application/epub+zip", files)).get(0))
                        .text())
                .contains(Pages.PROSE);
    }

    @Test
    void richText() {
        String rtf =
                "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\info{\\title no}}\\f0\\fs24 Treaty with R\\'e9mi\\par\n"
                        + Pages.PROSE + "\\par }";

        assertThat(Pages.passages(Pages.document(Pages.read(rtf.getBytes(UTF_8)).get(0))))
                .containsExactly("HEADLINE Treaty with Rémi", "PARAGRAPH " + Pages.PROSE);
    }

    @Test
    void officeArchivesThatHoldNoText() {
        assertThat(Pages.problem(ArchivesTest.zip(Map.of("[Content_Types].xml", "<Types/>".getBytes(UTF_8)))))
                .isEqualTo("page.txt: is a Word or other Office document without text");
    }

    @Test
    void aPaperThatUnpacksWithoutMeasure() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("x".repeat(2_000_000));
            for (int i = 0; i < 20; i++) {
                word.createParagraph().createRun().setText("a ".repeat(500_000));
            }
            word.write(bytes);
        }

        assertThat(Pages.problem(bytes.toByteArray())).startsWith("page.txt: ");
    }

    /** A zip archive whose first file says without compression what it is. */
    private static byte[] typed(String type, Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry first = new ZipEntry("mimetype");
            CRC32 sum = new CRC32();
            sum.update(type.getBytes(UTF_8));
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length());
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(type.getBytes(UTF_8));
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().strip().getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
