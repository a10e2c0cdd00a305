package org.entente.mentions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.entente.knowledge.Knowledge;
import org.entente.mentions.DateReader.Timex;
import org.entente.mentions.Lexicon.Match;
import org.entente.mentions.Piece.Glue;
import org.entente.model.Document;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Span;

/** Finds what the tables of knowledge name: names first, then the phrases they are part of. */
final class TableFinder implements MentionFinder {
    /** So many names without a capital letter make an article a careless one. */
    private static final int CARELESS = 2;

    private final Lexicon lexicon;
    private final ExerciseReader exercises = new ExerciseReader();
    private final ArmsReader arms = new ArmsReader();
    private final MoneyReader money;
    private final CountReader counts;
    private final ActorReader actors;
    private final CityReader cities;

    TableFinder(Knowledge knowledge) {
        lexicon = Tables.of(knowledge);
        money = new MoneyReader(knowledge);
        counts = new CountReader(knowledge);
        actors = new ActorReader(knowledge);
        cities = new CityReader(knowledge);
    }

    @Override
    public List<Mention> find(Document document, List<Sentence> sentences) {
        Setting setting = Setting.of(document);
        People people = new People(setting);
        TimeReader times = new TimeReader(document.published());
        List<Line> lines = new ArrayList<>(sentences.size());
        for (Words words : words(sentences)) {
            Line line = new Line(words);
            match(line, times);
            exercises.read(line, setting);
            arms.read(line, setting);
            lines.add(line);
        }
        arms.readAgain(lines, setting);
        for (Line line : lines) {
            money.read(line);
            counts.read(line);
            actors.read(line, setting, people);
        }
        List<Mention> mentions = new ArrayList<>();
        for (Line line : lines) {
            actors.readSurnames(line, setting, people);
            cities.read(line);
            emit(line, setting, mentions);
        }
        return mentions;
    }

    private List<Words> words(List<Sentence> sentences) {
        List<Words> all = sentences.stream().map(Words::of).toList();
        int careless = 0;
        int lower = 0;
        for (Words words : all) {
            careless += words.style() == Words.Style.SENTENCE ? uncapitalised(words) : 0;
            lower += words.style() == Words.Style.LOWER ? 1 : 0;
        }
        if (careless >= CARELESS) {
            return all.stream().map(Words::careless).toList();
        }
        return 2 * lower >= all.size() ? all : all.stream().map(Words::careful).toList();
    }

    /** How many states, months and days stand in a sentence without the capital letter that they should have. */
    private int uncapitalised(Words words) {
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            Piece piece = words.piece(i);
            boolean apart = piece.word() && !piece.upper() && piece.key().length() > 4 && piece.glue() == Glue.SPACE;
            count += apart && (Calendar.isPlainName(piece.key()) || lexicon.isPlainState(piece.key())) ? 1 : 0;
        }
        return count;
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
