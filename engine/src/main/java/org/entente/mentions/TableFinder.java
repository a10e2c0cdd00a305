package org.entente.mentions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.entente.knowledge.Knowledge;
import org.entente.mentions.DateReader.Timex;
import org.entente.mentions.Lexicon.Match;
import org.entente.model.Document;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Span;

/** Finds what the tables of knowledge name: names first, then the phrases they are part of. */
final class TableFinder implements MentionFinder {
    private final Lexicon lexicon;
    private final ExerciseReader exercises = new ExerciseReader();
    private final ArmsReader arms = new ArmsReader();
    private final MoneyReader money;
    private final CountReader counts;
    private final ActorReader actors;

    TableFinder(Knowledge knowledge) {
        lexicon = Tables.of(knowledge);
        money = new MoneyReader(knowledge);
        counts = new CountReader(knowledge);
        actors = new ActorReader(knowledge);
    }

    @Override
    public List<Mention> find(Document document, List<Sentence> sentences) {
        Setting setting = Setting.of(document);
        People people = new People(setting);
        TimeReader times = new TimeReader(document.published());
        List<Line> lines = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            Line line = new Line(Words.of(sentence));
            match(line, times);
            exercises.read(line, setting);
            arms.read(line, setting);
            money.read(line);
            counts.read(line);
            actors.read(line, setting, people);
            lines.add(line);
        }
        List<Mention> mentions = new ArrayList<>();
        for (Line line : lines) {
            actors.readSurnames(line, setting, people);
            emit(line, setting, mentions);
        }
        return mentions;
    }

    /** Puts the names and dates into the line, at every piece the longer of the two. */
    private void match(Line line, TimeReader times) {
        int at = 0;
        while (at < line.size()) {
            Match match = lexicon.longest(line.words(), at);
            Timex date = times.at(line.words(), at);
            int end = match == null ? at : match.to();
            if (date != null && date.to() >= end) {
                times.keep(line, date);
                end = date.to();
            } else if (match != null && isOvertaken(line, match)) {
                end = at + 1;
            } else if (match != null) {
                put(line, match);
            }
            at = Math.max(end, at + 1);
        }
    }

    /** Whether words that refer to something are the beginning of a name: <i>the Republic</i> of Belarus. */
    private boolean isOvertaken(Line line, Match match) {
        Match next = match.is(Sense.OfReference.class) && match.to() > match.from() + 1
                ? lexicon.longest(line.words(), match.from() + 1)
                : null;
        return next != null && next.to() > match.to();
    }

    private void put(Line line, Match match) {
        line.put(match);
        Sense.OfReference reference = match.as(Sense.OfReference.class);
        // What is written US is the state, what is written us is not.
        if (reference != null && !match.is(Sense.OfState.class)) {
            Meaning meaning = new Meaning.Reference(List.of(), Set.copyOf(reference.hints()));
            line.keep(new Found(match.from(), match.to(), meaning));
        }
        Match inner = match.is(Sense.OfOffice.class) ? lexicon.inside(line.words(), match) : null;
        if (inner != null) {
            line.putInside(match.from(), inner);
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
