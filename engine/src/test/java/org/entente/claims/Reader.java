package org.entente.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.knowledge.Knowledge;
import org.entente.mentions.MentionFinder;
import org.entente.mentions.ReferenceResolver;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Detail;
import org.entente.model.Document;
import org.entente.model.Mention;
import org.entente.model.Origin;
import org.entente.model.Passage;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.sentences.SentenceParser;
import org.entente.sentences.SentenceSplitter;
import org.jspecify.annotations.Nullable;

/** Reads a paragraph published on 20 April 2021 and says its claims in a line each, for tests. */
final class Reader {

    static final LocalDate PUBLISHED = LocalDate.of(2021, 4, 20);

    private static final SentenceSplitter SPLITTER = SentenceSplitter.english();
    private static final SentenceParser PARSER = SentenceParser.english();
    private static final MentionFinder FINDER = MentionFinder.of(Knowledge.shipped());
    private static final ReferenceResolver RESOLVER = ReferenceResolver.of(Knowledge.shipped());
    private static final ClaimCoder CODER = ClaimCoder.of(Knowledge.shipped());

    private Reader() {}

    static List<Claim> claims(String text) {
        return claims(text, List.of(new Passage(Passage.Kind.PARAGRAPH, new Span(0, text.length()))));
    }

    /** The claims of a list: what stands before it, and its items, each a line. */
    static List<String> listLines(String lead, String... items) {
        StringBuilder text = new StringBuilder(lead);
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(Passage.Kind.PARAGRAPH, new Span(0, lead.length())));
        for (String item : items) {
            int begin = text.append('\n').length();
            passages.add(new Passage(
                    Passage.Kind.ITEM, new Span(begin, text.append(item).length())));
        }
        return claims(text.toString(), passages).stream().map(Reader::line).toList();
    }

    /** The claims of a text that an office issued: the lines that head it, then its paragraphs. */
    static List<Claim> issued(List<String> head, List<String> paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < head.size() + paragraphs.size(); i++) {
            boolean heads = i < head.size();
            int begin = text.length();
            text.append(heads ? head.get(i) : paragraphs.get(i - head.size()));
            passages.add(
                    new Passage(heads ? Passage.Kind.HEADING : Passage.Kind.PARAGRAPH, new Span(begin, text.length())));
            text.append('\n');
        }
        return claims(text.toString(), passages);
    }

    /** Whether a sentence is worth parsing, by its words and what they name. */
    static boolean couldHoldClaim(String sentence) {
        Passage passage = new Passage(Passage.Kind.PARAGRAPH, new Span(0, sentence.length()));
        Document document = document(sentence, List.of(passage));
        Sentence bare = SPLITTER.split(document).get(0);
        return Glance.of(Knowledge.shipped()).couldHoldClaim(bare, FINDER.find(document, List.of(bare)));
    }

    /** A sentence by itself. */
    static Sentence parsed(String sentence) {
        Passage passage = new Passage(Passage.Kind.PARAGRAPH, new Span(0, sentence.length()));
        return PARSER.parse(SPLITTER.split(document(sentence, List.of(passage))).get(0));
    }

    private static List<Claim> claims(String text, List<Passage> passages) {
        Document document = document(text, passages);
        List<Sentence> bare = SPLITTER.split(document);
        List<Mention> mentions = FINDER.find(document, bare);
        List<Sentence> parsed = bare.stream().map(PARSER::parse).toList();
        List<Mention> resolved = RESOLVER.resolve(new Article(document, parsed, mentions));
        return CODER.code(new Article(document, parsed, resolved));
    }

    private static Document document(String text, List<Passage> passages) {
        return new Document(
                "test", "test", null, null, null, PUBLISHED, "en", null, text, passages, Origin.whole(text.length()));
    }

    /** The claims of the four kinds, as {@code transfer RUS > PAK, 4 Mi-35M, DONE, 2017}. */
    static List<String> ledgerLines(String text) {
        return claims(text).stream()
                .filter(claim -> !(claim.detail() instanceof Detail.Event))
                .map(Reader::line)
                .toList();
    }

    static String line(Claim claim) {
        String date = claim.date().known() ? ", " + date(claim) : "";
        String speaker = switch (claim.attribution().kind()) {
            case AUTHOR -> "";
            case UNNAMED -> ", says somebody";
            case NAMED ->
                ", says "
                        + (claim.attribution().speaker() == null
                                ? ""
                                : claim.attribution().speaker().name());
        };
        return what(claim) + ", " + claim.status() + date + speaker;
    }

    private static String date(Claim claim) {
        String start = String.valueOf(claim.date().start());
        return switch (claim.date().precision()) {
            case DAY -> start;
            case MONTH -> start.substring(0, 7);
            default -> start.substring(0, 4);
        };
    }

    private static String what(Claim claim) {
        if (claim.detail() instanceof Detail.Transfer transfer) {
            String number =
                    transfer.quantity() == null ? "" : transfer.quantity().number() + " ";
            String item = transfer.designation() == null ? transfer.description() : transfer.designation();
            return "transfer " + code(transfer.supplier()) + " > " + code(transfer.recipient()) + ", " + number + item;
        }
        if (claim.detail() instanceof Detail.Visit visit) {
            Detail.Visitor first = visit.visitors().get(0);
            String name = first.name() == null ? String.valueOf(first.title()) : first.name();
            return "visit " + name + " (" + first.country() + ") > " + visit.host();
        }
        if (claim.detail() instanceof Detail.Exercise exercise) {
            String name = exercise.name() == null ? "" : ", " + exercise.name();
            return "exercise " + String.join(" ", exercise.participants()) + name;
        }
        if (claim.detail() instanceof Detail.Agreement agreement) {
            String topics = agreement.topics().isEmpty() ? "" : ", " + String.join("/", agreement.topics());
            return "agreement " + String.join(" ", agreement.parties()) + topics;
        }
        return "event " + claim.plover().type();
    }

    private static String code(@Nullable String country) {
        return country == null ? "?" : country;
    }
}
