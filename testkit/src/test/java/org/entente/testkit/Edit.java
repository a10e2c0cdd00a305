package org.entente.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What newsrooms do to a report that they take over. */
enum Edit {
    RETITLED("another headline, byline and dateline") {
        @Override
        List<String> of(List<String> paragraphs, String own, Random random) {
            List<String> edited = new ArrayList<>(paragraphs);
            edited.set(0, "CAPITAL CITY (Agency) - " + edited.get(0));
            edited.add(0, "From our correspondent");
            edited.add("(Additional reporting by our offices in two capitals; editing by the foreign desk)");
            return edited;
        }
    },
    SHORTENED("the first paragraphs only") {
        @Override
        List<String> of(List<String> paragraphs, String own, Random random) {
            int most = Math.max(1, paragraphs.size() * (1 + random.nextInt(3)) / 4);
            List<String> edited = new ArrayList<>();
            for (String paragraph : paragraphs) {
                if (edited.size() < most || words(edited) < SHORTEST) {
                    edited.add(paragraph);
                }
            }
            return edited;
        }
    },
    CUT("every fourth sentence left out, at random") {
        @Override
        List<String> of(List<String> paragraphs, String own, Random random) {
            List<String> edited = new ArrayList<>();
            for (String paragraph : paragraphs) {
                List<String> kept = new ArrayList<>(Arrays.asList(paragraph.split("(?<=[.!?]”?) (?=\\p{Lu})")));
                kept.removeIf(sentence -> random.nextInt(4) == 0);
                if (!kept.isEmpty()) {
                    edited.add(String.join(" ", kept));
                }
            }
            return words(edited) < SHORTEST ? paragraphs : edited;
        }
    },
    RESPELLED("American spelling made British, or British American") {
        @Override
        List<String> of(List<String> paragraphs, String own, Random random) {
            return paragraphs.stream().map(Edit::respelled).toList();
        }
    },
    INSERTED("a paragraph of one's own put in") {
        @Override
        List<String> of(List<String> paragraphs, String own, Random random) {
            List<String> edited = new ArrayList<>(paragraphs);
            edited.add(random.nextInt(edited.size()), own);
            return edited;
        }
    },
    MOVED("a paragraph moved to another place") {
        @Override
        List<String> of(List<String> paragraphs, String own, Random random) {
            List<String> edited = new ArrayList<>(paragraphs);
            String moved = edited.remove(random.nextInt(edited.size()));
            edited.add(random.nextInt(edited.size() + 1), moved);
            return edited;
        }
    },
    QUOTES_CUT("quotations shortened to their first halves") {
        @Override
        List<String> of(List<String> paragraphs, String own, Random random) {
            return paragraphs.stream()
                    .map(paragraph -> QUOTATION.matcher(paragraph).replaceAll(quotation -> {
                        String[] words = quotation.group(1).split(" ");
                        return Matcher.quoteReplacement("“"
                                + String.join(" ", Arrays.asList(words).subList(0, (words.length + 1) / 2)) + "”");
                    }))
                    .toList();
        }
    },
    LED("a slug and a lead of one's own put before") {
        @Override
        List<String> of(List<String> paragraphs, String own, Random random) {
            List<String> edited = new ArrayList<>(paragraphs);
            edited.add(0, own);
            edited.add(0, "BC-POLITICS-SUMMIT, 2nd Ld-Writethru");
            return edited;
        }
    },
    ALL("all of these") {
        @Override
        List<String> of(List<String> paragraphs, String own, Random random) {
            List<String> edited = paragraphs;
            for (Edit edit : List.of(SHORTENED, CUT, RESPELLED, MOVED, QUOTES_CUT, INSERTED, RETITLED)) {
                edited = edit.of(edited, own, random);
            }
            return edited;
        }
    };

    /** Nobody prints less of a report than its lead and a little more, in words. */
    static final int SHORTEST = 50;

    private static final Pattern QUOTATION = Pattern.compile("[“\"]([^“”\"]{40,})[”\"]");

    private static final Map<String, String> AMERICAN = Map.ofEntries(
            Map.entry("defence", "defense"),
            Map.entry("Defence", "Defense"),
            Map.entry("organisation", "organization"),
            Map.entry("Organisation", "Organization"),
            Map.entry("programme", "program"),
            Map.entry("programmes", "programs"),
            Map.entry("centre", "center"),
            Map.entry("Centre", "Center"),
            Map.entry("labour", "labor"),
            Map.entry("Labour", "Labor"),
            Map.entry("honour", "honor"),
            Map.entry("neighbours", "neighbors"),
            Map.entry("neighbouring", "neighboring"),
            Map.entry("favour", "favor"),
            Map.entry("favourable", "favorable"),
            Map.entry("endeavour", "endeavor"),
            Map.entry("recognise", "recognize"),
            Map.entry("recognised", "recognized"),
            Map.entry("emphasised", "emphasized"),
            Map.entry("organised", "organized"),
            Map.entry("modernisation", "modernization"),
            Map.entry("realise", "realize"),
            Map.entry("analyse", "analyze"),
            Map.entry("travelled", "traveled"),
            Map.entry("travelling", "traveling"),
            Map.entry("cancelled", "canceled"),
            Map.entry("fulfil", "fulfill"),
            Map.entry("licence", "license"),
            Map.entry("dialogue", "dialog"),
            Map.entry("metre", "meter"),
            Map.entry("metres", "meters"),
            Map.entry("theatre", "theater"),
            Map.entry("grey", "gray"),
            Map.entry("towards", "toward"),
            Map.entry("co-operation", "cooperation"),
            Map.entry("per cent", "percent"),
            Map.entry("learnt", "learned"));

    private final String words;

    Edit(String words) {
        this.words = words;
    }

    /** What it does, in words. */
    String words() {
        return words;
    }

    /** The paragraphs as they read afterwards, {@code own} being one that the newsroom itself may put in. */
    abstract List<String> of(List<String> paragraphs, String own, Random random);

    static int words(List<String> paragraphs) {
        return paragraphs.stream()
                .mapToInt(paragraph -> paragraph.split("\\s+").length)
                .sum();
    }

    /** The words that have two spellings in the other one. */
    private static String respelled(String paragraph) {
        String edited = paragraph;
        for (Map.Entry<String, String> pair : AMERICAN.entrySet()) {
            String british = "\\b" + pair.getKey() + "\\b";
            String american = "\\b" + pair.getValue() + "\\b";
            edited = edited.matches("(?s).*" + british + ".*")
                    ? edited.replaceAll(british, pair.getValue())
                    : edited.replaceAll(american, pair.getKey());
        }
        return edited;
    }
}
