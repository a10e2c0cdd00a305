package org.entente.mentions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.Meaning.Arms.Certainty;
import org.entente.model.Meaning.State.Form;
import org.entente.model.Place;

/** Reads the tables of names into one {@link Lexicon}, checking every row. */
final class Tables {

    /** A code with its name, as <i>P-3 Orion</i>, which are no ordinary words. */
    private static final Pattern CODE_AND_NAME = Pattern.compile("\\p{Lu}{1,3}-\\d+\\p{Lu}? \\p{Lu}\\p{Ll}");

    private final Knowledge knowledge;
    private final Lexicon lexicon;
    private final Set<String> seriesSeen = new HashSet<>();

    private Tables(Knowledge knowledge, Traps traps) {
        this.knowledge = knowledge;
        this.lexicon = new Lexicon(traps);
    }

    /**
     * The names of all tables, read once.
     *
     * @throws org.entente.knowledge.KnowledgeException when a row is broken
     */
    static Lexicon of(Knowledge knowledge) {
        return knowledge.derived(Lexicon.class, () -> read(knowledge));
    }

    private static Lexicon read(Knowledge knowledge) {
        Tables tables = new Tables(knowledge, new Traps(knowledge.table("traps.tsv")));
        tables.rows("states.tsv").forEach(tables::state);
        tables.rows("regions.tsv").forEach(tables::region);
        tables.rows("offices.tsv").forEach(tables::office);
        tables.rows("organisations.tsv").forEach(tables::organisation);
        tables.rows("forces.tsv").forEach(tables::body);
        tables.rows("firms.tsv").forEach(tables::body);
        tables.rows("groups.tsv").forEach(tables::body);
        tables.rows("speakers.tsv").forEach(tables::speaker);
        tables.rows("places.tsv").forEach(tables::place);
        tables.rows("exercises.tsv").forEach(tables::exercise);
        tables.rows("arms.tsv").forEach(tables::arms);
        tables.rows("equipment.tsv").forEach(tables::equipment);
        tables.rows("persons.tsv").forEach(tables::person);
        tables.rows("decoys.tsv").forEach(tables::decoy);
        tables.rows("references.tsv").forEach(tables::reference);
        tables.rows("epithets.tsv").forEach(tables::epithet);
        return tables.lexicon;
    }

    /** The names that a phrase about an actor is made of: without arms and dates, but with words too common for texts. */
    static Lexicon ofPhrases(Knowledge knowledge) {
        Tables tables = new Tables(knowledge, new Traps(knowledge.table("traps.tsv")).besides("office"));
        tables.rows("states.tsv").forEach(tables::state);
        tables.rows("offices.tsv").forEach(tables::office);
        tables.rows("organisations.tsv").forEach(tables::organisation);
        tables.rows("forces.tsv").forEach(tables::body);
        tables.rows("firms.tsv").forEach(tables::body);
        tables.rows("groups.tsv").forEach(tables::body);
        tables.rows("places.tsv").forEach(tables::place);
        tables.rows("persons.tsv").forEach(tables::person);
        tables.rows("actor-words.tsv").forEach(tables::actorWord);
        return tables.lexicon;
    }

    private void actorWord(Row row) {
        List<String> sectors = new ArrayList<>(List.of(sector(row)));
        if (!row.text("also").isEmpty()) {
            sectors.add(row.text("also"));
        }
        for (String word : row.list("words")) {
            lexicon.add(word, new Sense.OfActorWord(sectors));
            lexicon.add(Plurals.of(word), new Sense.OfActorWord(sectors));
        }
    }

    private List<Row> rows(String table) {
        return knowledge.table(table).rows();
    }

    private void state(Row row) {
        Sense.State state = new Sense.State(code(row, "code"), name(row), year(row, "from", 0), year(row, "to", 9999));
        Set<String> adjectives = new HashSet<>(row.list("adjectives"));
        Set<String> people = new HashSet<>(row.list("people"));
        Set<String> names = names(row);
        for (String name : names) {
            lexicon.add(name, new Sense.OfState(state, Form.NAME, adjectives.contains(name), false));
        }
        for (String adjective : adjectives) {
            if (!names.contains(adjective)) {
                // Sino- and Russo- need a second part; Filipino, which names people too, stands alone.
                boolean combining = adjective.endsWith("o") && !adjective.contains(" ") && !people.contains(adjective);
                lexicon.add(adjective, new Sense.OfState(state, Form.ADJECTIVE, true, combining));
            }
            if (takesPlural(adjective)) {
                people.add(adjective + "s");
            }
        }
        people.removeAll(adjectives);
        people.forEach(name -> lexicon.add(name, new Sense.OfState(state, Form.PEOPLE, false, false)));
        row.list("capital").forEach(name -> lexicon.add(name, new Sense.OfState(state, Form.CAPITAL, false, false)));
        row.list("seats").forEach(name -> lexicon.add(name, new Sense.OfState(state, Form.SEAT, false, false)));
    }

    /** Whether an adjective with an s names the people: Russians and Pakistanis, but no Frenchs or Chineses. */
    private static boolean takesPlural(String adjective) {
        return adjective.length() > 4
                && (adjective.endsWith("an") || adjective.endsWith("i") || adjective.endsWith("ian"));
    }

    private void region(Row row) {
        Sense region = new Sense.OfRegion(name(row), codes(row, "members"));
        Set<String> names = names(row);
        names.addAll(row.list("adjectives"));
        names.forEach(name -> lexicon.add(name, region));
    }

    private void office(Row row) {
        Sense one = new Sense.OfOffice(required(row, "office"), sector(row), required(row, "level"), false);
        Sense many = new Sense.OfOffice(row.text("office"), row.text("sector"), row.text("level"), true);
        Set<String> names = new HashSet<>(row.list("names"));
        names.add(row.text("office"));
        for (String name : Set.copyOf(names)) {
            names.add(plural(name));
        }
        names.forEach(name -> lexicon.add(name, isPlural(name) ? many : one));
    }

    private static boolean isPlural(String name) {
        String head = name.substring(0, tail(name));
        return (head.endsWith("s") && !head.endsWith("ss")) || head.endsWith("men") || head.endsWith("people");
    }

    /** The plural of an office's name: <i>foreign ministers</i>, <i>ministers of defence</i>. */
    static String plural(String name) {
        int tail = tail(name);
        String head = name.substring(0, tail);
        if (head.isEmpty() || head.endsWith("s") || head.endsWith("men") || head.endsWith(".")) {
            return name;
        }
        return Plurals.of(head) + name.substring(tail);
    }

    private static int tail(String name) {
        for (String link : List.of(
                " of ", " for ", " to ", "-in-", " in ", " without ", "-general", " general", "-designate", "-elect")) {
            int at = name.indexOf(link);
            if (at > 0) {
                return at;
            }
        }
        return name.length();
    }

    private void organisation(Row row) {
        Sense organisation =
                new Sense.OfOrganisation(required(row, "code"), name(row), sector(row), codes(row, "members"));
        Set<String> names = names(row);
        names.addAll(row.list("adjectives"));
        names.forEach(name -> lexicon.add(name, organisation));
    }

    private void body(Row row) {
        String country = row.text("country");
        Sense body = new Sense.OfBody(name(row), country.isEmpty() ? "" : code(row, "country"), sector(row));
        names(row).forEach(name -> lexicon.add(name, body));
    }

    private void person(Row row) {
        String name = name(row);
        Sense.Known known = new Sense.Known(
                name,
                required(row, "country"),
                required(row, "office"),
                sector(row),
                year(row, "from", 0),
                year(row, "to", 9999));
        names(row).forEach(written -> lexicon.add(written, new Sense.OfPerson(known)));
    }

    private void place(Row row) {
        Sense place = new Sense.OfPlace(placeOf(row));
        names(row).forEach(name -> lexicon.add(name, place));
    }

    /** The place that a row of {@code places.tsv} or {@code cities.tsv} is of. */
    static Place placeOf(Row row) {
        String country = row.text("country").isEmpty() ? "" : code(row, "country");
        return new Place(name(row), country, row.number("latitude"), row.number("longitude"));
    }

    private void arms(Row row) {
        Sense.OfArms arms = new Sense.OfArms(
                required(row, "designation"),
                required(row, "family"),
                required(row, "category"),
                required(row, "description"),
                codes(row, "makers"),
                !row.text("needs").isEmpty());
        // A name that says more than the designation, as "Astra missile", is no ordinary word any more.
        Sense.OfArms sure = new Sense.OfArms(
                arms.designation(), arms.family(), arms.category(), arms.description(), arms.makers(), false);
        Set<String> names = new HashSet<>(row.list("names"));
        names.add(row.text("designation"));
        String designation = row.text("designation").replace('-', ' ');
        for (String name : names) {
            boolean more = name.length() > designation.length() + 1
                    && name.replace('-', ' ').contains(designation);
            Sense.OfArms sense = more || CODE_AND_NAME.matcher(name).lookingAt() ? sure : arms;
            boolean code = name.chars().anyMatch(Character::isDigit);
            lexicon.add(code ? name.toLowerCase(Locale.ROOT) : name, sense);
            boolean noun = name.indexOf(' ') > 0 && Character.isLetter(name.charAt(name.length() - 1));
            if (code && noun) {
                lexicon.add(Plurals.of(name.toLowerCase(Locale.ROOT)), sense);
            } else if (!code) {
                lexicon.add(Plurals.of(name), sense);
            }
        }
    }

    private void equipment(Row row) {
        String noun = required(row, "noun");
        Sense equipment = new Sense.OfEquipment(
                noun, required(row, "category"), required(row, "description"), row.oneOf("kind", Certainty.class));
        Set<String> names = new HashSet<>();
        for (String spelling : spellings(noun)) {
            names.add(spelling);
            names.add(Plurals.of(spelling));
        }
        names.forEach(name -> lexicon.add(name, equipment));
    }

    private static List<String> spellings(String noun) {
        String american =
                noun.replace("defence", "defense").replace("armour", "armor").replace("calibre", "caliber");
        String british = american.replace("defense", "defence")
                .replace("armor", "armour")
                .replace("caliber", "calibre");
        return List.of(noun, american, british);
    }

    private void exercise(Row row) {
        String series = required(row, "series");
        boolean ordinary = !row.text("needs").isEmpty();
        Sense exercise = new Sense.OfExercise(series, row.list("participants"), ordinary);
        row.list("names").forEach(name -> lexicon.add(name, exercise));
        // A second row of a series adds names that are ordinary words; the bracket tells apart series of one name.
        if (seriesSeen.add(series) && !series.endsWith(")")) {
            lexicon.add(series, exercise);
        }
    }

    private void decoy(Row row) {
        lexicon.add(required(row, "name"), new Sense.OfNothing());
    }

    private void speaker(Row row) {
        lexicon.add(name(row), new Sense.OfBody(name(row), "", "JRN"));
    }

    private void reference(Row row) {
        lexicon.add(required(row, "words"), new Sense.OfReference(row.list("hints")));
    }

    private void epithet(Row row) {
        List<String> hints = new ArrayList<>(codes(row, "states"));
        hints.add("epithet");
        lexicon.add(required(row, "words"), new Sense.OfReference(hints));
    }

    private static Set<String> names(Row row) {
        Set<String> names = new HashSet<>(row.list("names"));
        names.add(name(row));
        return names;
    }

    private static String name(Row row) {
        return required(row, "name");
    }

    private static String required(Row row, String column) {
        String text = row.text(column);
        if (text.isEmpty()) {
            throw row.wrong(column, "anything but nothing");
        }
        return text;
    }

    private static String code(Row row, String column) {
        String code = row.text(column);
        if (!isCode(code)) {
            throw row.wrong(column, "three capital letters, as PAK");
        }
        return code;
    }

    private static List<String> codes(Row row, String column) {
        List<String> codes = row.list(column);
        if (!codes.stream().allMatch(Tables::isCode)) {
            throw row.wrong(column, "codes of three capital letters, as PAK;IND");
        }
        return codes;
    }

    private static boolean isCode(String code) {
        return code.length() == 3 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private static String sector(Row row) {
        String sector = row.text("sector");
        if (sector.length() != 3 || !sector.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw row.wrong("sector", "a PLOVER sector of three capital letters, as GOV");
        }
        return sector;
    }

    private static int year(Row row, String column, int otherwise) {
        String year = row.text(column);
        if (year.isEmpty()) {
            return otherwise;
        }
        if (!year.matches("[0-9]{4}")) {
            throw row.wrong(column, "a year of four digits, or nothing");
        }
        return Integer.parseInt(year);
    }
}
