package org.entente.mentions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.knowledge.Knowledge;
import org.entente.mentions.Lexicon.Match;
import org.entente.model.Document;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Span;

/** Finds what the tables of knowledge name: names first, then the phrases they are part of. */
final class TableFinder implements MentionFinder {
    private final Lexicon lexicon;
    private final ActorReader actors;

    TableFinder(Knowledge knowledge) {
        lexicon = Tables.read(knowledge);
        actors = new ActorReader(knowledge);
    }

    @Override
    public List<Mention> find(Document document, List<Sentence> sentences) {
        Setting setting = Setting.of(document);
        People people = new People(setting);
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Line line = new Line(Words.of(sentence));
            match(line);
            actors.read(line, setting, people);
            emit(line, setting, mentions);
        }
        return mentions;
    }

    private void match(Line line) {
        int at = 0;
        while (at < line.size()) {
            Match match = lexicon.longest(line.words(), at);
            if (match != null) {
                line.put(match);
            }
            at = match == null ? at + 1 : match.to();
        }
    }

    private static void emit(Line line, Setting setting, List<Mention> mentions) {
        List<Found> found = new ArrayList<>(line.found());
        found.sort(Comparator.comparingInt(Found::from));
        for (Found each : found) {
            Piece first = line.words().piece(each.from());
            Piece last = line.words().piece(each.to() - 1);
            Span span = new Span(first.begin(), end(line, each.to() - 1));
            mentions.add(new Mention(
                    mentions.size(),
                    line.words().sentence().index(),
                    first.token(),
                    last.token() + 1,
                    span,
                    span.of(setting.text()),
                    each.meaning()));
        }
    }

    /** After the dot of an abbreviation, when that ends the token. */
    private static int end(Line line, int index) {
        Piece piece = line.words().piece(index);
        int end = line.words().sentence().token(piece.token()).span().end();
        return piece.dotted() && end == piece.end() + 1 ? end : piece.end();
    }
}
