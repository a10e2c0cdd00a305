package org.entente.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Passage;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds the article on a page: takes the furniture out, reads the header, cuts the rest into passages. */
final class Layout {

    /** How many lines may belong to a header. */
    private static final int HEADER = 12;

    /** How many blocks at either end are searched for what is said about the author. */
    private static final int EDGE = 3;

    private final Furniture furniture;
    private final Opening opening;

    Layout(Furniture furniture, Opening opening) {
        this.furniture = furniture;
        this.opening = opening;
    }

    /**
     * An article laid out.
     *
     * @param header what its header says; its parts are the passages
     * @param copy the text without furniture, and where each character of it stood
     * @param passages in order
     */
    record Laid(Opening.Opened header, TextCopy copy, List<Passage> passages) {}

    /**
     * Lays {@code raw} out.
     *
     * @param title the title that is known from beside the text, or null
     */
    Laid lay(String raw, @Nullable String title) {
        List<Line> lines = furniture.clear(raw, Line.split(raw));
        Set<Line> alone = new HashSet<>();
        lines.stream()
                .filter(line -> !line.blank())
                .limit(HEADER)
                .filter(line -> opening.standsAlone(line.of(raw)))
                .forEach(alone::add);
        List<Block> blocks = Paragraphs.join(raw, lines, alone::contains);
        Opening.Opened header = opening.read(raw, withoutEdges(raw, blocks), title);
        TextCopy copy = new TextCopy(raw);
        List<Passage> passages = new ArrayList<>();
        for (Part part : header.parts()) {
            copy.separate(
                    part.apart() ? "\n\n" : part.kind() == Passage.Kind.PARAGRAPH && runsOn(passages) ? " " : "\n");
            int begin = copy.length();
            for (Line line : part.lines()) {
                if (copy.length() > begin) {
                    copy.separate("\n");
                }
                copy.copy(line.begin(), line.end());
            }
            if (copy.length() > begin) {
                passages.add(new Passage(part.kind(), new Span(begin, copy.length())));
            }
        }
        return new Laid(header, copy, passages);
    }

    /** Whether the last passage was split off the paragraph that follows. */
    private static boolean runsOn(List<Passage> passages) {
        return !passages.isEmpty() && passages.get(passages.size() - 1).kind() == Passage.Kind.DATELINE;
    }

    private List<Block> withoutEdges(String raw, List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean edge = i < EDGE + 1 || i >= blocks.size() - EDGE;
            if (!edge || !furniture.standsAtEdge(blocks.get(i).words(raw))) {
                kept.add(blocks.get(i));
            }
        }
        return kept;
    }
}
