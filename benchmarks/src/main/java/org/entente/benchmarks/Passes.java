package org.entente.benchmarks;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import org.entente.knowledge.Knowledge;
import org.entente.model.Document;
import org.entente.model.Origin;
import org.entente.model.Passage;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.pipeline.Outcome;
import org.entente.pipeline.Pipeline;
import org.entente.sentences.SentenceParser;
import org.entente.sentences.SentenceSplitter;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One pass over all articles of the sample, with two threads: what is measured. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx4g", "-XX:ActiveProcessorCount=2"})
// An iteration ends with the pass that is under way after a millisecond: the first.
@Warmup(iterations = 1, time = 1, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 1, timeUnit = TimeUnit.MILLISECONDS)
public class Passes {

    private static final int THREADS = 2;

    /** The most articles to take. */
    @Param("400")
    public int articles;

    private Sample sample;
    private ExecutorService threads;

    /** What a pass met, on average of the passes. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Counts {
        public long passes;
        public long sentences;
        public long parsed;
        public long claims;
    }

    /** CoreNLP's standard pipeline. */
    @State(Scope.Benchmark)
    public static class CoreNlp {
        private StanfordCoreNLP pipeline;

        @Setup
        public void load() {
            RedwoodConfiguration.empty().apply();
            Properties properties = new Properties();
            properties.setProperty("annotators", "tokenize,pos,lemma,depparse");
            // As our texts are: every line is a paragraph.
            properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
            pipeline = new StanfordCoreNLP(properties);
        }
    }

    /** Entente's splitter and parser. */
    @State(Scope.Benchmark)
    public static class Stages {
        private final SentenceSplitter splitter = SentenceSplitter.english();
        private final SentenceParser parser = SentenceParser.english();
    }

    /** All of Entente. */
    @State(Scope.Benchmark)
    public static class Program {
        private final Pipeline pipeline = Pipeline.standard(Knowledge.shipped());
    }

    @Setup
    public void take() throws IOException {
        sample = Sample.take(articles);
        threads = Executors.newFixedThreadPool(THREADS);
    }

    @TearDown
    public void end() {
        threads.shutdown();
    }

    /** Tokens, tags, lemmas and dependencies of every sentence by CoreNLP alone. */
    @Benchmark
    public void coreNlp(CoreNlp coreNlp, Counts counts) throws InterruptedException, ExecutionException {
        int sentences = pass(text -> {
            Annotation annotation = new Annotation(text);
            coreNlp.pipeline.annotate(annotation);
            return annotation.get(CoreAnnotations.SentencesAnnotation.class).size();
        });
        counts.passes++;
        counts.sentences += sentences;
        counts.parsed += sentences;
    }

    /** The same of every sentence by Entente's splitter and parser. */
    @Benchmark
    public void parsing(Stages stages, Counts counts) throws InterruptedException, ExecutionException {
        int sentences = pass(text -> {
            int count = 0;
            for (Sentence sentence : stages.splitter.split(document(text))) {
                count += stages.parser.parse(sentence).parsed() ? 1 : 0;
            }
            return count;
        });
        counts.passes++;
        counts.sentences += sentences;
        counts.parsed += sentences;
    }

    /** Articles to claims by Entente, which parses those sentences that could hold a claim. */
    @Benchmark
    public void coding(Program program, Counts counts) {
        counts.passes++;
        program.pipeline.code(sample.sources(), outcome -> {
            if (outcome instanceof Outcome.Coded coded) {
                counts.sentences += coded.article().sentences().size();
                counts.parsed += coded.article().sentences().stream()
                        .filter(Sentence::parsed)
                        .count();
                counts.claims += coded.claims().size();
            }
        });
    }

    private int pass(ToIntFunction<String> work) throws InterruptedException, ExecutionException {
        List<Future<Integer>> tasks = new ArrayList<>();
        for (String text : sample.texts()) {
            tasks.add(threads.submit(() -> work.applyAsInt(text)));
        }
        int sum = 0;
        for (Future<Integer> task : tasks) {
            sum += task.get();
        }
        return sum;
    }

    private static Document document(String text) {
        List<Passage> passages = new ArrayList<>();
        int begin = 0;
        for (String line : text.split("\n", -1)) {
            passages.add(new Passage(Passage.Kind.PARAGRAPH, new Span(begin, begin + line.length())));
            begin += line.length() + 1;
        }
        return new Document(
                "1", "sample", null, null, null, null, "en", null, text, passages, Origin.whole(text.length()));
    }
}
