package org.entente.ledger.records;

import java.util.List;
import org.entente.ledger.sql.Sql;

/** The SQL that the program brings along. */
final class Script {

    private Script() {}

    static String text(String name) {
        return Sql.script(Script.class, name);
    }

    /** All shapes, as {@code shapes/list.txt} names them. */
    static List<Shape> shapes() {
        return text("shapes/list.txt").lines().map(Script::shape).toList();
    }

    private static Shape shape(String name) {
        Shape shape = Shape.parse(name, text("shapes/" + name + ".sql"));
        String like = shape.word("like");
        return like.isEmpty() ? shape : shape.like(shape(like));
    }
}
