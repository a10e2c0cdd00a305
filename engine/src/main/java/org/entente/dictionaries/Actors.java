package org.entente.dictionaries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.knowledge.Knowledge;

/**
 * A dictionary of actors: a phrase, its synonyms behind +, and codes, which may hold for some time only. States get names,
 * what has a code for all times is a body or group, and who has codes for some time is a person.
 */
final class Actors {

    /** Out of office. */
    private static final String FORMER = "ELI";

    private static final Set<String> GROUPS = Set.of("REB", "OPP", "PTY", "CRM", "UAF", "PRM", "IMG", "ISM");

    /** AFGGOV 331108-730717, AFGGOV >011222, AFGELI &lt;20010101. */
    private static final Pattern DATED = Pattern.compile("([A-Z]+)\\s*(?:([<>])\\s*(\\d+)|(\\d+)\\s*-\\s*(\\d+))");

    /** A code for all times. */
    private static final Pattern CODE = Pattern.compile("[A-Z]{3,}|-+");

    /** Of years in two figures, those above are of the last century. */
    private static final int PIVOT = 30;

    /** Somebody's code, from a year to a year; empty where there is none. */
    private record Term(String code, String from, String to) {}

    private final Cameo cameo;
    private final Collected collected;

    Actors(Knowledge knowledge, Collected collected) {
        this.cameo = new Cameo(knowledge);
        this.collected = collected;
    }

    static boolean are(List<Line> lines) {
        return lines.stream()
                .anyMatch(line -> CODE.matcher(line.code()).matches()
                        || DATED.matcher(line.code()).matches());
    }

    void read(List<Line> lines) {
        int begin = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !lines.get(i).text().matches("[+\\[].*")) {
                actor(lines.subList(begin, i));
                begin = i;
            }
        }
    }

    private void actor(List<Line> lines) {
        List<String> phrases = new ArrayList<>();
        List<Term> terms = new ArrayList<>();
        String code = "";
        for (Line line : lines) {
            String phrase = line.before().replaceFirst("^\\+", "").strip();
            if (!phrase.isEmpty()) {
                phrases.add(phrase);
            }
            Matcher dated = DATED.matcher(line.code());
            if (dated.matches()) {
                terms.add(term(dated));
            } else if (!line.code().isEmpty()) {
                code = line.code();
            }
        }
        List<String> fresh = collected.fresh(phrases);
        if (fresh.isEmpty()) {
            return;
        }
        String reason = terms.isEmpty() ? named(fresh, code) : person(phrases, fresh, terms);
        fresh.forEach(phrase -> {
            if (!reason.isEmpty()) {
                collected.leaveOut(lines.get(0), phrase, reason);
            }
        });
    }

    private static Term term(Matcher dated) {
        boolean open = dated.group(2) != null;
        String from = open ? (dated.group(2).equals(">") ? year(dated.group(3)) : "") : year(dated.group(4));
        String to = open ? (dated.group(2).equals("<") ? year(dated.group(3)) : "") : year(dated.group(5));
        return new Term(dated.group(1), from, to);
    }

    private static String year(String date) {
        if (date.length() >= 8) {
            return date.substring(0, 4);
        }
        return (Integer.parseInt(date.substring(0, 2)) > PIVOT ? "19" : "20") + date.substring(0, 2);
    }

    /** Takes a state, organisation, body or group; returns why it has no place, or nothing. */
    private String named(List<String> phrases, String code) {
        if (!code.matches("[A-Z]{3,}")) {
            return "has no code of an actor";
        }
        Cameo.Coded coded = cameo.actor(code);
        List<String> names = names(phrases);
        if (coded.sector().isEmpty() && !coded.state().isEmpty()) {
            collected.names("states.tsv", coded.state(), names, phrases.size());
        } else if (!coded.organisation().isEmpty()) {
            collected.names("organisations.tsv", coded.organisation(), names, phrases.size());
        } else if (coded.sector().isEmpty()) {
            return "has a code that stands for no state, organisation or sector of the tables";
        } else if (coded.state().isEmpty() && !GROUPS.contains(coded.sector())) {
            return "is of no state, and of no organisation of the tables";
        } else {
            collected.row(
                    GROUPS.contains(coded.sector()) ? "groups.tsv" : "forces.tsv",
                    row(names, "country", cameo.code(coded.state()), "sector", coded.sector()),
                    phrases.size());
        }
        return "";
    }

    /** Takes a person; returns why it has no place, or nothing. */
    private String person(List<String> all, List<String> fresh, List<Term> terms) {
        if (!all.get(0).equals(fresh.get(0))) {
            // The tables know whom it is; there is only another name to add.
            String name = Phrase.names(all.get(0)).get(0);
            return collected.also("persons.tsv", name, names(fresh), fresh.size())
                    ? ""
                    : "is another name of what the tables know, but not as a person";
        }
        Set<Map<String, String>> rows = new LinkedHashSet<>();
        for (Term term : terms) {
            Cameo.Coded coded = cameo.actor(term.code());
            String country = coded.state().isEmpty() ? coded.organisation() : cameo.code(coded.state());
            if (!country.isEmpty()
                    && !coded.sector().isEmpty()
                    && !coded.sector().equals(FORMER)) {
                // Which office it was, the dictionary does not tell.
                rows.add(row(
                        names(fresh),
                        "country",
                        country,
                        "office",
                        "official",
                        "sector",
                        coded.sector(),
                        "from",
                        term.from(),
                        "to",
                        term.to()));
            }
        }
        if (rows.isEmpty()) {
            return "is a person without an office in a state or organisation of the tables";
        }
        int phrases = fresh.size();
        for (Map<String, String> row : rows) {
            collected.row("persons.tsv", row, phrases);
            phrases = 0;
        }
        return "";
    }

    private static List<String> names(List<String> phrases) {
        return phrases.stream().flatMap(phrase -> Phrase.names(phrase).stream()).toList();
    }

    /** A row under the first of the names. */
    private static Map<String, String> row(List<String> names, String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("name", names.get(0));
        row.put("names", String.join(";", names.subList(1, names.size())));
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        return row;
    }
}
