package org.entente.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.entente.model.Sentence;
import org.entente.model.Token;
import org.entente.weights.DependencyWeights;
import org.junit.jupiter.api.Test;

/** Threads share the tagger and the network's rows, of which any of them may make any, at any time. */
class ParallelParsingTest {

    private static final int THREADS = 8;

    @Test
    void manyThreadsParseAsOneDoes() throws Exception {
        SentenceParser parser = SentenceParser.english();
        List<Sentence> sentences = Samples.varied();

        Map<Sentence, Sentence> expected = each(sentences, parser::parse);

        assertThat(inParallel(sentences, parser::parse))
                .allSatisfy(found -> assertThat(found).isEqualTo(expected));
    }

    @Test
    void whetherRowsAreKeptDoesNotShow() throws Exception {
        List<Sentence> sentences =
                Samples.varied().stream().map(SentenceParser.english()::parse).toList();
        DependencyWeights weights = DependencyWeights.english();

        Map<Sentence, List<String>> expected = each(sentences, arcs(new DependencyNetwork(weights, 0)));

        for (int rows : new int[] {1, 500, 50_000}) {
            assertThat(inParallel(sentences, arcs(new DependencyNetwork(weights, rows))))
                    .allSatisfy(found -> assertThat(found).isEqualTo(expected));
        }
    }

    private static Function<Sentence, List<String>> arcs(DependencyNetwork network) {
        return sentence -> {
            Derivation tree = network.parse(
                    sentence.tokens().stream().map(Token::text).toList(),
                    sentence.tokens().stream().map(Token::tag).toList());
            List<String> arcs = new ArrayList<>();
            for (int word = 1; word <= sentence.size(); word++) {
                arcs.add(network.relation(tree, word) + " " + tree.head(word));
            }
            return arcs;
        };
    }

    private static <T> Map<Sentence, T> each(List<Sentence> sentences, Function<Sentence, T> work) {
        Map<Sentence, T> results = new HashMap<>();
        for (Sentence sentence : sentences) {
            results.put(sentence, work.apply(sentence));
        }
        return results;
    }

    /** What every thread finds, each of which goes through the sentences in an order of its own. */
    private static <T> List<Map<Sentence, T>> inParallel(List<Sentence> sentences, Function<Sentence, T> work)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Map<Sentence, T>>> tasks = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                List<Sentence> shuffled = new ArrayList<>(sentences);
                Collections.shuffle(shuffled, new Random(i));
                tasks.add(threads.submit(() -> each(shuffled, work)));
            }
            List<Map<Sentence, T>> results = new ArrayList<>();
            for (Future<Map<Sentence, T>> task : tasks) {
                results.add(task.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
