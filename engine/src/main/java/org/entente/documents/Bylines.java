package org.entente.documents;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the line that says who wrote an article. */
final class Bylines {

    private static final int LONGEST = 110;

    private static final Pattern BY = Pattern.compile("(?i:(?:(?:story|words|text|report|reporting|written|reported"
            + "|analysis|opinion|commentary|interview|posted|compiled),? )?by)(?: ?: ?| )(?<who>\\S.*)");

    private static final Pattern FROM = Pattern.compile(
            "(?i:from )(?<who>.{0,70}(?i:correspondents?|reporters?|bureau|desk|public affairs)(?: in \\p{Lu}.*)?)");

    private static final Pattern DESK =
            Pattern.compile("(?i:(?:(?:our|a|the|guest|special|staff|news|web|diplomatic|foreign"
                    + "|political|defen[cs]e|monitoring|own|senior|chief)\\s+)*(?:correspondents?|reporters?|columnist|newsletter team|web ?desk|news ?desk"
                    + "|\\p{L}+ desk|bureau report|agencies|staff report|wire services?|news service))"
                    + "(?:\\s*[|,–-]\\s*\\p{L}[\\p{L} ]{2,30})?");

    private static final Pattern AGENCY = Pattern.compile(
            "(?:(?:Reuters|AFP|AP|APP|PTI|ANI|IANS|TASS|Xinhua|Anadolu|RIA Novosti|Interfax|UPI|DPA|EFE|Kyodo|Yonhap)"
                    + "(?:\\s*[/,&|]\\s*|$))+");

    private static final String NAME = "(?:\\p{Lu}[\\p{L}.'’-]*|al|bin|de|van|von|der|el|ul)";

    private static final Pattern NAME_AND_CITY = Pattern.compile(
            "(?<who>\\p{Lu}\\p{L}[\\p{L}'’-]*(?: " + NAME + "){1,3}), ?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?");

    /** Words that tell an office holder from a writer, and a speaker from a place. */
    static final Pattern ROLE = Pattern.compile(
            "(?i).*\\b(?:secretary|minister|president|spokes\\w+|department"
                    + "|chair\\w*|general|ambassador|director|premier|senator|chief|council|commission\\w*|officer|question|mr|mrs|ms|dr)\\b.*");

    /** The words of a name line that may be without a capital. */
    private static final Pattern SMALL = Pattern.compile(
            "and|of|in|for|at|our|a|staff|special|own|correspondent|reporter|bureau|desk|al|bin|bint|de|van|von|der|el"
                    + "|ul|with|&|\\||/|•|·|–|-|\\d+(?:st|nd|rd|th)?,?");

    private Bylines() {}

    /** Who wrote the article, if {@code line} says no more than that. */
    static Optional<String> find(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher by = BY.matcher(line);
        if (by.matches()
                && (names(by.group("who")) || DESK.matcher(by.group("who")).matches())) {
            return Optional.of(by.group("who"));
        }
        Matcher from = FROM.matcher(line);
        if (from.matches() && !line.endsWith(".")) {
            return Optional.of(from.group("who"));
        }
        return DESK.matcher(line).matches() || AGENCY.matcher(line).matches() ? Optional.of(line) : Optional.empty();
    }

    /** The writer in a line as <i>Ayesha Karim, Islamabad</i>, which is told from other lines by its place only. */
    static Optional<String> findNameAndCity(String line) {
        boolean found = line.length() <= 60
                && NAME_AND_CITY.matcher(line).matches()
                && !ROLE.matcher(line).matches();
        return found ? Optional.of(line) : Optional.empty();
    }

    private static boolean names(String who) {
        String[] words = who.split("\\s+", -1);
        if (words.length > 14 || Character.isDigit(who.charAt(0)) || who.matches(".*[a-z]{3}\\.")) {
            return false;
        }
        for (String word : words) {
            if (!Character.isUpperCase(word.charAt(0)) && !SMALL.matcher(word).matches()) {
                return false;
            }
        }
        return true;
    }
}
