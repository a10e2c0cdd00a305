package org.entente.sentences;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Document;
import org.entente.model.Origin;
import org.entente.model.Passage;
import org.entente.model.Sentence;
import org.entente.model.Span;

/** Sentences to try the stage with. */
final class Samples {

    private Samples() {}

    /** Our own sentences, of many kinds. */
    static List<Sentence> varied() throws IOException {
        try (InputStream in = Samples.class.getResourceAsStream("varied.txt")) {
            return split(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Sentences from each file of the news beside the project; where there is none, the test is skipped. */
    static List<Sentence> news(int perFile) throws IOException {
        Path news =
                Path.of("").toAbsolutePath().resolve("../../shared/data/news").normalize();
        assumeTrue(Files.isDirectory(news), "skipped: there is no folder ../shared/data/news beside the project");
        List<Path> files;
        try (Stream<Path> found = Files.list(news)) {
            files = found.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
        List<Sentence> sentences = new ArrayList<>();
        for (Path file : files) {
            List<Sentence> some = new ArrayList<>();
            try (Stream<String> lines = Files.lines(file)) {
                for (String line : (Iterable<String>) lines::iterator) {
                    some.addAll(
                            split(new ObjectMapper().readTree(line).path("text").asText()));
                    if (some.size() >= perFile) {
                        break;
                    }
                }
            }
            sentences.addAll(some.subList(0, Math.min(perFile, some.size())));
        }
        return sentences;
    }

    /** The sentences of a text whose lines are paragraphs. */
    static List<Sentence> split(String text) {
        List<Passage> passages = new ArrayList<>();
        int begin = 0;
        for (String line : text.split("\n", -1)) {
            passages.add(new Passage(Passage.Kind.PARAGRAPH, new Span(begin, begin + line.length())));
            begin += line.length() + 1;
        }
        return split(text, passages);
    }

    /** The sentences of a text that has been cut into passages. */
    static List<Sentence> split(String text, List<Passage> passages) {
        Document document = new Document(
                "1", "test", null, null, null, null, "en", null, text, passages, Origin.whole(text.length()));
        return SentenceSplitter.english().split(document);
    }
}
