package org.entente.mentions;

import java.time.LocalDate;
import org.entente.mentions.DateReader.Timex;
import org.entente.model.Meaning;
import org.jspecify.annotations.Nullable;

/** Reads the dates of one article from beginning to end. */
final class TimeReader {
    private final Timeline timeline;
    private final DateReader dates;
    private final RelativeReader relative;

    TimeReader(@Nullable LocalDate published) {
        timeline = new Timeline(published);
        dates = new DateReader(timeline);
        relative = new RelativeReader(timeline);
    }

    /** The date that begins at {@code index}, or null. */
    @Nullable
    Timex at(Words words, int index) {
        Piece piece = words.piece(index);
        if (piece.kind() == Piece.Kind.MARK || (piece.number() && piece.key().length() > 10)) {
            return null;
        }
        Timex date = dates.at(words, index);
        Timex other = relative.at(words, index);
        return date == null || (other != null && other.to() > date.to()) ? other : date;
    }

    /** Keeps a date that was read, and counts what follows from it. */
    void keep(Line line, Timex date) {
        timeline.tell(date.when());
        line.keep(new Found(date.from(), date.to(), new Meaning.Time(date.when(), date.yearless())));
    }
}
