package org.entente.ledger;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Detail;
import org.entente.model.Evidence;
import org.entente.model.Place;
import org.jspecify.annotations.Nullable;

/** Writes claims as rows of their tables; {@link ClaimQuery} reads them back. */
final class ClaimRows {

    /** Writes the cells of one claim. */
    @FunctionalInterface
    private interface Cells<T> {
        void write(DuckDBAppender cells, String claim, T value) throws SQLException;
    }

    private final Rows rows;

    ClaimRows(Rows rows) {
        this.rows = rows;
    }

    void add(List<Coded> articles) throws SQLException {
        rows.table("claim", cells -> {
            for (Coded article : articles) {
                for (int i = 0; i < article.claims().size(); i++) {
                    claim(cells, article.document().id(), i, article.claims().get(i));
                }
            }
        });
        List<Claim> claims =
                articles.stream().flatMap(article -> article.claims().stream()).toList();
        rows.table("party", cells -> {
            for (Claim claim : claims) {
                parties(cells, claim.id(), "actor", claim.actors());
                parties(cells, claim.id(), "recipient", claim.recipients());
            }
        });
        rows.table("evidence", cells -> {
            for (Claim claim : claims) {
                evidence(cells, claim);
            }
        });
        details("visit", claims, Detail.Visit.class, ClaimRows::visit);
        details("agreement", claims, Detail.Agreement.class, ClaimRows::agreement);
        details("exercise", claims, Detail.Exercise.class, ClaimRows::exercise);
        details("transfer", claims, Detail.Transfer.class, ClaimRows::transfer);
    }

    private <T extends Detail> void details(String table, List<Claim> claims, Class<T> type, Cells<T> cells)
            throws SQLException {
        List<Claim> ofType =
                claims.stream().filter(claim -> type.isInstance(claim.detail())).toList();
        if (ofType.isEmpty()) {
            return;
        }
        rows.table(table, appender -> {
            for (Claim claim : ofType) {
                appender.beginRow();
                cells.write(appender, claim.id(), type.cast(claim.detail()));
                appender.endRow();
            }
        });
    }

    private static void claim(DuckDBAppender cells, String document, int position, Claim claim) throws SQLException {
        cells.beginRow()
                .append(claim.id())
                .append(document)
                .append(position)
                .append(Words.of(claim.kind()))
                .append(claim.plover().type().name())
                .append(claim.plover().mode())
                .append(claim.plover().contexts())
                .append(claim.status().name())
                .append(claim.date().start())
                .append(claim.date().end())
                .append(Words.of(claim.date().precision()));
        place(cells, claim.place());
        cells.append(Words.of(claim.attribution().kind()));
        speaker(cells, claim.attribution().speaker());
        cells.append(claim.confidence())
                .append(Codes.of(claim))
                .append(claim.why().frame())
                .append(claim.why().operators())
                .append(claim.why().mentions())
                .endRow();
    }

    private static void place(DuckDBAppender cells, @Nullable Place place) throws SQLException {
        if (place == null) {
            cells.appendNull().appendNull().appendNull().appendNull();
        } else {
            cells.append(place.name())
                    .append(place.country())
                    .append(place.latitude())
                    .append(place.longitude());
        }
    }

    private static void speaker(DuckDBAppender cells, @Nullable Actor speaker) throws SQLException {
        if (speaker == null) {
            cells.appendNull().appendNull().appendNull().appendNull();
        } else {
            actor(cells, speaker);
        }
    }

    private static void actor(DuckDBAppender cells, Actor actor) throws SQLException {
        cells.append(actor.text()).append(actor.name()).append(actor.country()).append(actor.sector());
    }

    private static void parties(DuckDBAppender cells, String claim, String role, List<Actor> actors)
            throws SQLException {
        for (int i = 0; i < actors.size(); i++) {
            cells.beginRow().append(claim).append(role).append(i);
            actor(cells, actors.get(i));
            cells.endRow();
        }
    }

    private static void evidence(DuckDBAppender cells, Claim claim) throws SQLException {
        for (int i = 0; i < claim.evidence().size(); i++) {
            Evidence evidence = claim.evidence().get(i);
            cells.beginRow()
                    .append(claim.id())
                    .append(i)
                    .append(evidence.sentence())
                    .append(evidence.span().begin())
                    .append(evidence.span().end())
                    .append(evidence.text())
                    .endRow();
        }
    }

    private static void visit(DuckDBAppender cells, String claim, Detail.Visit visit) throws SQLException {
        cells.append(claim)
                .append(visit.host())
                .append(visit.visitors().stream().map(ClaimRows::visitor).toList());
    }

    private static Map<String, @Nullable String> visitor(Detail.Visitor visitor) {
        Map<String, @Nullable String> struct = new LinkedHashMap<>();
        struct.put("name", visitor.name());
        struct.put("title", visitor.title());
        struct.put("country", visitor.country());
        return struct;
    }

    private static void agreement(DuckDBAppender cells, String claim, Detail.Agreement agreement) throws SQLException {
        cells.append(claim)
                .append(agreement.parties())
                .append(agreement.topics())
                .append(agreement.instrument());
    }

    private static void exercise(DuckDBAppender cells, String claim, Detail.Exercise exercise) throws SQLException {
        cells.append(claim).append(exercise.name()).append(exercise.series()).append(exercise.participants());
    }

    private static void transfer(DuckDBAppender cells, String claim, Detail.Transfer transfer) throws SQLException {
        cells.append(claim)
                .append(transfer.supplier())
                .append(transfer.recipient())
                .append(transfer.designation())
                .append(transfer.description());
        Detail.Quantity quantity = transfer.quantity();
        if (quantity == null) {
            cells.appendNull().appendNull();
        } else {
            cells.append(quantity.number()).append(Words.of(quantity.bound()));
        }
        Detail.Money value = transfer.value();
        if (value == null) {
            cells.appendNull().appendNull();
        } else {
            cells.append(value.amount()).append(value.currency());
        }
        whole(cells, quantity == null ? null : quantity.most());
        cells.append(transfer.item().family())
                .append(transfer.item().category())
                .append(transfer.item().makers());
        whole(cells, transfer.ordered());
        cells.append(transfer.terms().stream().map(Words::of).toList());
    }

    private static void whole(DuckDBAppender cells, @Nullable Long number) throws SQLException {
        if (number == null) {
            cells.appendNull();
        } else {
            cells.append(number.longValue());
        }
    }
}
