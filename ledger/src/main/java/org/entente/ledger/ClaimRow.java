package org.entente.ledger;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Struct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.model.Actor;
import org.entente.model.Attribution;
import org.entente.model.Claim;
import org.entente.model.Detail;
import org.entente.model.Detail.Money;
import org.entente.model.Detail.Quantity;
import org.entente.model.Detail.Visitor;
import org.entente.model.Evidence;
import org.entente.model.Kind;
import org.entente.model.Place;
import org.entente.model.Plover;
import org.entente.model.Status;
import org.entente.model.When;
import org.entente.model.Why;
import org.jspecify.annotations.Nullable;

/** One row of a {@link ClaimQuery}. */
final class ClaimRow {

    private final ResultSet row;

    ClaimRow(ResultSet row) {
        this.row = row;
    }

    Claim claim(List<Actor> actors, List<Actor> recipients, List<Evidence> evidence) throws SQLException {
        return new Claim(
                row.getString("id"),
                new Plover(
                        Plover.Type.valueOf(row.getString("plover_type")),
                        row.getString("plover_mode"),
                        texts("contexts")),
                actors,
                recipients,
                Status.valueOf(row.getString("status")),
                date(row),
                place(),
                attribution(),
                detail(),
                evidence,
                row.getDouble("confidence"),
                new Why(row.getString("why_frame"), texts("why_operators"), numbers("why_mentions")));
    }

    /** The date in the columns {@code date_start}, {@code date_end} and {@code date_precision}. */
    static When date(ResultSet row) throws SQLException {
        return new When(
                row.getObject("date_start", LocalDate.class),
                row.getObject("date_end", LocalDate.class),
                Words.value(When.Precision.class, row.getString("date_precision")));
    }

    private @Nullable Place place() throws SQLException {
        String name = row.getString("place_name");
        return name == null
                ? null
                : new Place(
                        name,
                        row.getString("place_country"),
                        row.getDouble("place_latitude"),
                        row.getDouble("place_longitude"));
    }

    private Attribution attribution() throws SQLException {
        Attribution.Kind kind = Words.value(Attribution.Kind.class, row.getString("attribution"));
        if (kind != Attribution.Kind.NAMED) {
            return new Attribution(kind, null);
        }
        return Attribution.named(new Actor(
                row.getString("speaker_text"),
                row.getString("speaker_name"),
                row.getString("speaker_country"),
                row.getString("speaker_sector")));
    }

    private Detail detail() throws SQLException {
        return switch (Words.value(Kind.class, row.getString("kind"))) {
            case VISIT -> new Detail.Visit(visitors(), row.getString("host"));
            case AGREEMENT -> new Detail.Agreement(texts("parties"), texts("topics"), row.getString("instrument"));
            case EXERCISE -> new Detail.Exercise(row.getString("name"), row.getString("series"), texts("participants"));
            case TRANSFER ->
                new Detail.Transfer(
                        row.getString("supplier"),
                        row.getString("recipient"),
                        row.getString("designation"),
                        row.getString("description"),
                        quantity(),
                        value(),
                        new Detail.Kit(row.getString("family"), row.getString("category"), texts("makers")),
                        whole("ordered"),
                        texts("terms").stream()
                                .map(term -> Words.value(Detail.Term.class, term))
                                .toList());
            case EVENT -> new Detail.Event();
        };
    }

    private List<Visitor> visitors() throws SQLException {
        List<Visitor> visitors = new ArrayList<>();
        for (Object struct : list(row, "visitors")) {
            @Nullable Object[] parts = ((Struct) struct).getAttributes();
            visitors.add(new Visitor((String) parts[0], (String) parts[1], (String) parts[2]));
        }
        return visitors;
    }

    private @Nullable Quantity quantity() throws SQLException {
        String bound = row.getString("quantity_bound");
        return bound == null
                ? null
                : new Quantity(row.getLong("quantity"), Words.value(Detail.Bound.class, bound), whole("quantity_most"));
    }

    private @Nullable Long whole(String column) throws SQLException {
        return whole(row, column);
    }

    /** The number in a column, or null. */
    static @Nullable Long whole(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    private @Nullable Money value() throws SQLException {
        String currency = row.getString("value_currency");
        return currency == null ? null : new Money(row.getDouble("value_amount"), currency);
    }

    private List<String> texts(String column) throws SQLException {
        return texts(row, column);
    }

    /** The texts in a column of lists. */
    static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream(list(row, column)).map(String.class::cast).toList();
    }

    private List<Integer> numbers(String column) throws SQLException {
        return Arrays.stream(list(row, column)).map(Integer.class::cast).toList();
    }

    /** The members of a column of lists; none for null. */
    static Object[] list(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? new Object[0] : (Object[]) array.getArray();
    }
}
