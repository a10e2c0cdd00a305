package org.entente.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures, in one run and on the same articles, how many articles and sentences a second two threads do: CoreNLP alone,
 * Entente's parsing of every sentence, and all of Entente from articles to claims. In the project's folder:
 *
 * <pre>{@code ./mvnw -q -pl benchmarks -am package -DskipTests && java -jar benchmarks/target/benchmarks.jar}</pre>
 *
 * <p>It takes some ten minutes; {@code benchmarks.jar 40} takes 40 articles in place of 377, and a minute or two.
 */
public final class Benchmarks {

    private static final String ROW = "%-10s %12s %12s %8s %14s%n";

    private Benchmarks() {}

    /**
     * Runs and prints.
     *
     * @param args the most articles to take, or nothing
     */
    public static void main(String[] args) throws IOException, RunnerException {
        int most = args.length == 0 ? 400 : Integer.parseInt(args[0]);
        Sample sample = Sample.take(most);
        PrintStream out = System.out;
        out.printf(
                Locale.ROOT,
                "%d articles of %s; two threads; Java %s; the mean of three passes after one to warm up%n%n",
                sample.texts().size(),
                sample.from(),
                Runtime.version());
        out.printf(ROW, "", "articles/s", "sentences/s", "parsed", "times CoreNLP");
        double coreNlp = 0;
        for (String side : List.of("coreNlp", "parsing", "coding")) {
            Options options = new OptionsBuilder()
                    .include(Passes.class.getName() + "\\." + side + "$")
                    .param("articles", Integer.toString(most))
                    .verbosity(VerboseMode.SILENT)
                    .build();
            RunResult result = new Runner(options).runSingle();
            double seconds = result.getPrimaryResult().getScore();
            double passes = count(result, "passes");
            double articles = sample.texts().size() / seconds;
            double sentences = count(result, "sentences") / passes;
            double parsed = count(result, "parsed") / passes;
            coreNlp = coreNlp == 0 ? articles : coreNlp;
            out.printf(
                    ROW,
                    result.getParams().getBenchmark().replaceAll(".*\\.", ""),
                    number("%.1f", articles),
                    number("%.0f", sentences / seconds),
                    number("%.0f %%", 100 * parsed / sentences),
                    number("%.1f", articles / coreNlp));
        }
        out.println();
        out.println("coreNlp: tokens, tags, lemmas and dependencies of every sentence by CoreNLP's standard pipeline");
        out.println("parsing: the same by Entente's splitter and parser");
        out.println("coding: from articles to claims by all of Entente, which parses what could hold a claim");
    }

    private static double count(RunResult result, String name) {
        return result.getSecondaryResults().get(name).getScore();
    }

    private static String number(String format, double number) {
        return String.format(Locale.ROOT, format, number);
    }
}
