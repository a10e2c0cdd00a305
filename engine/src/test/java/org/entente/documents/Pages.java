package org.entente.documents;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.knowledge.Knowledge;
import org.entente.model.Document;
import org.jspecify.annotations.Nullable;

/** Reads pages that tests write. */
final class Pages {

    private static final DocumentReader READER = DocumentReader.standard(Knowledge.shipped());

    /** A paragraph that any reader takes for English prose. */
    static final String PROSE = "The foreign minister of Russia arrived in Islamabad on Tuesday for talks with his"
            + " counterpart on trade and on the supply of helicopters to the army of Pakistan.";

    private Pages() {}

    static List<Reading> read(Source source) {
        List<Reading> readings = new ArrayList<>();
        READER.read(source, readings::add);
        return readings;
    }

    static List<Reading> read(byte[] bytes) {
        return read(new Source("page.txt", () -> new ByteArrayInputStream(bytes), null));
    }

    static Document article(String page) {
        return article(page, null);
    }

    static Document article(String page, @Nullable LocalDate published) {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        return document(read(new Source("page.txt", () -> new ByteArrayInputStream(bytes), published))
                .get(0));
    }

    static Document document(Reading reading) {
        if (reading instanceof Reading.Read read) {
            return read.document();
        }
        throw new AssertionError("not read: " + ((Reading.Unread) reading).problem());
    }

    static String problem(byte[] bytes) {
        return problem(read(bytes).get(0));
    }

    static String problem(Reading reading) {
        if (reading instanceof Reading.Unread unread) {
            return unread.problem().toString();
        }
        if (reading instanceof Reading.Foreign foreign) {
            return foreign.problem().toString();
        }
        throw new AssertionError("read: " + ((Reading.Read) reading).document());
    }

    /** Every passage on a line of its own, as {@code HEADLINE words}. */
    static List<String> passages(Document document) {
        return document.passages().stream()
                .map(passage -> passage.kind() + " "
                        + passage.span().of(document.text()).replace("\n", " / "))
                .toList();
    }
}
