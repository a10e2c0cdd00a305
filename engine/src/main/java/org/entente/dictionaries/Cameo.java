package org.entente.dictionaries;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;

/** What CAMEO's codes of actors and deeds stand for, by the tables under {@code datasets}. */
final class Cameo {

    /** Says of a code that it names no actor. */
    private static final String NOBODY = "-";

    /**
     * An actor's code.
     *
     * @param state the id of a state, or empty
     * @param organisation the code of an organisation, or empty
     * @param sector PLOVER's, or empty
     */
    record Coded(String state, String organisation, String sector) {}

    /**
     * A deed's code.
     *
     * @param type PLOVER's type
     * @param mode PLOVER's mode, or empty
     */
    record Deed(String type, String mode) {}

    private final Map<String, String> states = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, String> sectors = new HashMap<>();
    private final Map<String, Deed> deeds = new HashMap<>();

    Cameo(Knowledge knowledge) {
        for (Row row : knowledge.table("states.tsv").rows()) {
            states.put(row.text("id"), row.text("id"));
            codes.put(row.text("id"), row.text("code"));
        }
        fill(states, knowledge, "datasets/cameo-actors.tsv", "means");
        fill(groups, knowledge, "datasets/cameo-groups.tsv", "means");
        fill(sectors, knowledge, "datasets/cameo-sectors.tsv", "sector");
        for (Row row : knowledge.table("datasets/cameo.tsv").rows()) {
            deeds.put(row.text("code"), new Deed(row.text("type"), row.text("mode")));
        }
    }

    /** The code under which claims have the state with that id. */
    String code(String state) {
        return codes.getOrDefault(state, state);
    }

    private static void fill(Map<String, String> words, Knowledge knowledge, String table, String column) {
        for (Row row : knowledge.table(table).rows()) {
            words.put(row.text("word"), row.text(column));
        }
    }

    /** The first of PLOVER's sectors that a code of roles, as GOVMIL, stands for; empty where there is none. */
    String sector(String code) {
        for (int i = 0; i + 3 <= code.length(); i += 3) {
            String sector = sectors.getOrDefault(code.substring(i, i + 3), "");
            if (!sector.isEmpty()) {
                return sector;
            }
        }
        return "";
    }

    /** What a code of three letters after three letters, as AFGGOVMIL, stands for: the first state, organisation and sector. */
    Coded actor(String code) {
        String state = code.length() < 3 ? "" : states.getOrDefault(code.substring(0, 3), "");
        if (!state.isEmpty() && !state.equals(NOBODY)) {
            return new Coded(state, "", sector(code.substring(3)));
        }
        String organisation = "";
        for (int i = 0; i + 3 <= code.length() && organisation.isEmpty(); i += 3) {
            organisation = groups.getOrDefault(code.substring(i, i + 3), "");
        }
        return new Coded("", organisation, sector(code));
    }

    /** What a code of a deed stands for, or that of the codes it belongs to; none for statements, appeals and unknown ones. */
    Optional<Deed> deed(String code) {
        for (int end = code.length(); end >= 2; end--) {
            Deed deed = deeds.get(code.substring(0, end));
            if (deed != null) {
                return deed.type().isEmpty() ? Optional.empty() : Optional.of(deed);
            }
        }
        return Optional.empty();
    }
}
