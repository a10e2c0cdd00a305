package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.entente.claims.ClaimCoder;
import org.entente.documents.Reading;
import org.entente.documents.Source;
import org.entente.model.Article;
import org.entente.model.Document;
import org.entente.model.Origin;
import org.entente.model.Passage;
import org.entente.model.Problem;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.junit.jupiter.api.Test;

/** The way of documents through stages that do next to nothing. */
class PipelineTest {

    @Test
    void outcomesComeInTheOrderOfTheSources() {
        List<String> names = IntStream.range(0, 200).mapToObj(i -> "n" + i).toList();
        List<String> told = new ArrayList<>();

        new ParallelPipeline(stages(article -> List.of()), Translator.none(), 4)
                .code(names.stream().map(PipelineTest::source).toList(), outcome -> told.add(tell(outcome)));

        assertThat(told)
                .containsExactlyElementsOf(
                        names.stream().map(name -> name + " coded").toList());
    }

    @Test
    void whatCannotBeReadOrCodedCostsItselfOnly() {
        ClaimCoder coder = article -> {
            switch (article.document().source()) {
                case "throws" -> throw new IllegalStateException("out of its depth");
                case "overflows" -> throw new StackOverflowError();
                default -> {
                    return List.of();
                }
            }
        };
        List<String> told = new ArrayList<>();

        new ParallelPipeline(stages(coder), Translator.none(), 2)
                .code(
                        List.of(source("a"), source("throws"), source("unreadable"), source("overflows"), source("b")),
                        outcome -> told.add(tell(outcome)));

        assertThat(told)
                .containsExactly(
                        "a coded",
                        "throws: could not be coded, by a mistake of the program (IllegalStateException: out of its"
                                + " depth)",
                        "unreadable: cannot be read",
                        "overflows: could not be coded, by a mistake of the program (StackOverflowError)",
                        "b coded");
    }

    @Test
    void whatIsSkippedIsNotCoded() {
        List<String> coded = new CopyOnWriteArrayList<>();
        List<String> told = new ArrayList<>();

        new ParallelPipeline(
                        stages(article -> {
                            coded.add(article.document().source());
                            return List.of();
                        }),
                        Translator.none(),
                        2)
                .code(
                        List.of(source("a"), source("known"), source("b")),
                        document -> document.source().equals("known"),
                        outcome -> told.add(
                                outcome instanceof Outcome.Skipped skipped
                                        ? skipped.document().source() + " skipped"
                                        : tell(outcome)));

        assertThat(told).containsExactly("a coded", "known skipped", "b coded");
        assertThat(coded).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void severalDocumentsAreCodedAtOnce() {
        CountDownLatch both = new CountDownLatch(2);
        ClaimCoder meeting = article -> {
            both.countDown();
            try {
                assertThat(both.await(20, TimeUnit.SECONDS))
                        .as("the other is there")
                        .isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return List.of();
        };
        List<String> told = new ArrayList<>();

        new ParallelPipeline(stages(meeting), Translator.none(), 2)
                .code(List.of(source("a"), source("b")), outcome -> told.add(tell(outcome)));

        assertThat(told).containsExactly("a coded", "b coded");
    }

    @Test
    void onlyAFewDocumentsAreHeldAtATime() {
        AtomicInteger read = new AtomicInteger();
        List<Integer> ahead = new ArrayList<>();
        List<Source> sources =
                IntStream.range(0, 500).mapToObj(i -> source("n" + i)).toList();
        Stages stages = stages(article -> List.of());
        Stages counting = new Stages(
                (source, sink) -> {
                    read.incrementAndGet();
                    stages.reader().read(source, sink);
                },
                stages.splitter(),
                stages.finder(),
                stages.glance(),
                stages.parser(),
                stages.resolver(),
                stages.coder());

        new ParallelPipeline(counting, Translator.none(), 2)
                .code(sources, outcome -> ahead.add(read.get() - ahead.size()));

        assertThat(ahead).hasSize(500).allMatch(count -> count <= 2 * 8 + 1);
    }

    @Test
    void onlySentencesThatTheGlanceKeepsAreParsed() {
        List<Article> articles = new ArrayList<>();

        new ParallelPipeline(stages(article -> List.of()), Translator.none(), 1).code(List.of(source("a")), outcome -> {
            if (outcome instanceof Outcome.Coded coded) {
                articles.add(coded.article());
            }
        });

        assertThat(articles.get(0).sentences()).extracting(Sentence::parsed).containsExactly(true, false);
    }

    @Test
    void aSinkThatThrowsEndsTheRun() {
        AtomicInteger coded = new AtomicInteger();
        Iterable<Source> endless =
                () -> java.util.stream.Stream.generate(() -> source("a")).iterator();

        assertThatThrownBy(() -> new ParallelPipeline(stages(article -> List.of()), Translator.none(), 2)
                        .code(endless, outcome -> {
                            if (coded.incrementAndGet() == 5) {
                                throw new IllegalStateException("enough");
                            }
                        }))
                .hasMessage("enough");
    }

    @Test
    void whatIsNotInEnglishIsTranslatedOrSetAside() {
        Translator translator = foreign -> switch (foreign.document().source()) {
            case "translated" -> new Reading.Read(document("translated"));
            case "refused" -> new Reading.Unread(new Problem("refused", "", "the service is down"));
            default -> foreign;
        };
        List<String> told = new ArrayList<>();
        Stages foreign = stages(article -> List.of(), Reading.Foreign::new);

        new ParallelPipeline(foreign, translator, 2)
                .code(
                        List.of(source("left"), source("translated"), source("refused")),
                        outcome -> told.add(tell(outcome)));
        new ParallelPipeline(foreign, Translator.none(), 2)
                .code(List.of(source("other")), outcome -> told.add(tell(outcome)));

        assertThat(told)
                .containsExactly(
                        "left: is foreign", "translated coded", "refused: the service is down", "other: is foreign");
    }

    private static String tell(Outcome outcome) {
        if (outcome instanceof Outcome.Foreign foreign) {
            return foreign.problem().toString();
        }
        return outcome instanceof Outcome.Coded coded
                ? coded.article().document().source() + " coded"
                : ((Outcome.Failed) outcome).problem().toString();
    }

    private static Source source(String name) {
        return new Source(name, () -> new ByteArrayInputStream(new byte[0]), null);
    }

    /** Every source is a document of two sentences, of which only the first is worth parsing. */
    private static Stages stages(ClaimCoder coder) {
        return stages(coder, (document, problem) -> new Reading.Read(document));
    }

    private static Stages stages(ClaimCoder coder, BiFunction<Document, Problem, Reading> read) {
        return new Stages(
                (source, sink) -> sink.accept(
                        source.name().equals("unreadable")
                                ? new Reading.Unread(new Problem(source.name(), "", "cannot be read"))
                                : read.apply(document(source.name()), new Problem(source.name(), "", "is foreign"))),
                document -> List.of(sentence(0), sentence(1)),
                (document, sentences) -> List.of(),
                (sentence, mentions) -> sentence.index() == 0,
                sentence -> sentence.with(List.of(new Token(0, "Go", new Span(0, 2), "VB", "go", Token.ROOT, "root"))),
                Article::mentions,
                coder);
    }

    private static Sentence sentence(int index) {
        Token token = Token.bare(0, "Go", new Span(0, 2));
        return new Sentence(index, 0, Passage.Kind.PARAGRAPH, token.span(), List.of(token));
    }

    private static Document document(String source) {
        return new Document(source, source, null, null, null, null, "en", null, "Go", List.of(), Origin.whole(2));
    }
}
