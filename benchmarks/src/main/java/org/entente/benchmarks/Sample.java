package org.entente.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.documents.Source;

/**
 * The articles to measure with.
 *
 * @param from where they come from, for people
 * @param texts their texts
 * @param sources the same articles as the program reads them
 */
record Sample(String from, List<String> texts, List<Source> sources) {

    /** One article in so many is taken, the news being some 9,400. */
    private static final int EVERY = 25;

    /**
     * Every 25th article of the news beside the project, {@code ../shared/data/news}, file by file, at most
     * {@code most}; or, where there is no such folder, the examples that come with the project.
     */
    static Sample take(int most) throws IOException {
        Path project = project();
        Path news = project.resolveSibling("shared").resolve("data/news");
        boolean beside = Files.isDirectory(news);
        List<String> lines = new ArrayList<>();
        for (Path file : files(beside ? news : project.resolve("examples"), ".jsonl")) {
            List<String> all = Files.readAllLines(file);
            for (int i = 0; i < all.size(); i += beside ? EVERY : 1) {
                lines.add(all.get(i));
            }
        }
        // Evenly again when they are too many: the files differ in length and kind.
        int step = Math.max(1, (lines.size() + most - 1) / most);
        ObjectMapper json = new ObjectMapper();
        List<String> texts = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += step) {
            byte[] line = lines.get(i).getBytes(StandardCharsets.UTF_8);
            texts.add(json.readTree(line).path("text").asText());
            sources.add(new Source("article " + i, () -> new ByteArrayInputStream(line), null));
        }
        String from = beside ? "../shared/data/news" : "examples, there being no ../shared/data/news";
        return new Sample(from, texts, sources);
    }

    /** The project's folder: the one that holds the Maven wrapper, from where the program was started upwards. */
    static Path project() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw"))) {
                return folder;
            }
        }
        throw new IllegalStateException("started in " + start + "; the benchmarks must be started within the project");
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
