package org.entente.pipeline;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.entente.documents.Columns;
import org.entente.documents.Source;
import org.entente.knowledge.Knowledge;
import org.entente.model.Document;

/** Codes the documents of sources. */
@FunctionalInterface
public interface Pipeline {

    /**
     * Hands the outcome of every document of {@code sources} to {@code sink}, on the calling thread and in the order
     * of the sources. Several documents are coded at once, and only a few are held in memory, so that sources larger
     * than memory can be coded. Throws only what {@code sources}, {@code skipped} or {@code sink} throw; then
     * nothing more is coded.
     *
     * @param skipped tells documents that need neither be translated nor coded; asked on several threads at once
     */
    void code(Iterable<Source> sources, Predicate<Document> skipped, Consumer<Outcome> sink);

    /** The same for all documents. */
    default void code(Iterable<Source> sources, Consumer<Outcome> sink) {
        code(sources, document -> false, sink);
    }

    /**
     * The pipeline with the stages that come with the program, coding as many documents at once as there are cores.
     *
     * @throws org.entente.knowledge.KnowledgeException when a table cannot be read
     */
    static Pipeline standard(Knowledge knowledge) {
        return standard(knowledge, Translator.none());
    }

    /**
     * The same, coding also what {@code translator} puts into English.
     *
     * @throws org.entente.knowledge.KnowledgeException when a table cannot be read
     */
    static Pipeline standard(Knowledge knowledge, Translator translator) {
        return standard(knowledge, Columns.usual(), translator);
    }

    /**
     * The same, where tables and JSON call what they hold as {@code columns} says.
     *
     * @throws org.entente.knowledge.KnowledgeException when a table cannot be read
     */
    static Pipeline standard(Knowledge knowledge, Columns columns, Translator translator) {
        return new ParallelPipeline(
                Stages.load(knowledge, columns),
                translator,
                Runtime.getRuntime().availableProcessors());
    }
}
