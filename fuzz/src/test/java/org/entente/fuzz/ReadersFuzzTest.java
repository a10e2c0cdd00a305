package org.entente.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.entente.documents.DocumentReader;
import org.entente.documents.Reading;
import org.entente.documents.Source;
import org.entente.knowledge.Knowledge;
import org.entente.model.Document;
import org.entente.model.Passage;
import org.jspecify.annotations.Nullable;

/** Whatever bytes come in, documents or reasons come out. */
class ReadersFuzzTest {

    private static final DocumentReader READER = DocumentReader.standard(Knowledge.shipped());

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Far more work than any input that small needs. */
    private static final Duration LONG = Duration.ofSeconds(20);

    @FuzzTest(maxDuration = "400s")
    void anything(byte[] bytes) {
        read(bytes, null);
    }

    @FuzzTest(maxDuration = "400s")
    void pages(byte[] bytes) {
        read(bytes, "text/html");
    }

    @FuzzTest(maxDuration = "400s")
    void feeds(byte[] bytes) {
        read(bytes, "application/rss+xml");
    }

    @FuzzTest(maxDuration = "400s")
    void json(byte[] bytes) {
        read(bytes, "application/json");
    }

    @FuzzTest(maxDuration = "400s")
    void tables(byte[] bytes) {
        read(bytes, "text/csv");
    }

    @FuzzTest(maxDuration = "400s")
    void mails(byte[] bytes) {
        read(bytes, "message/rfc822");
    }

    @FuzzTest(maxDuration = "400s")
    void archives(byte[] bytes) {
        read(bytes, "application/warc");
    }

    private static void read(byte[] bytes, @Nullable String mediaType) {
        long begin = THREADS.getCurrentThreadCpuTime();
        READER.read(
                new Source("input", () -> new ByteArrayInputStream(bytes), null, mediaType, null),
                ReadersFuzzTest::check);
        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - begin)).isLessThan(LONG);
    }

    private static void check(Reading reading) {
        if (reading instanceof Reading.Unread unread) {
            assertThat(unread.problem().toString()).isNotBlank().doesNotContain("Exception");
        } else if (reading instanceof Reading.Read read) {
            Document document = read.document();
            int end = 0;
            for (Passage passage : document.passages()) {
                assertThat(passage.span().begin()).isGreaterThanOrEqualTo(end);
                end = passage.span().end();
            }
            assertThat(end).isLessThanOrEqualTo(document.text().length());
        }
    }
}
