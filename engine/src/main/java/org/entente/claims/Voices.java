package org.entente.claims;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.knowledge.Knowledge;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Attribution;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells who speaks where the clause itself does not say: in a quotation of several sentences, before a closing <i>the
 * minister said</i>, in a turn of a transcript.
 */
final class Voices {

    /** How many words may part a speaker from his verb: <i>the minister <b>has also</b> said</i>. */
    private static final int BESIDE = 2;

    /** How many words after <i>according to</i> a source may be named: <i>the air force chief, Fadjar Prasetyo</i>. */
    private static final int FAR = 8;

    /** How many words may follow a closing <i>he said</i>: <i>on Monday in Cairo</i>. */
    private static final int TAIL = 7;

    /** How many sentences back a speaker may have been named. */
    private static final int BACK = 3;

    private static final Set<String> NAMELESS = Set.of(
            "officials", "sources", "reports", "report", "newspaper", "media", "experts", "analysts", "official");

    private static final Set<String> PASSIVE = Set.of("is", "are", "was", "were", "be", "been");

    private final Set<String> forms = new HashSet<>();

    Voices(Knowledge knowledge) {
        new WordClasses(knowledge).named("speech-verb").forEach(verb -> forms.addAll(WordForms.of(verb)));
    }

    /** Who is heard where in an article. */
    Heard in(Article article) {
        return new Heard(article);
    }

    /**
     * A <i>he said</i>.
     *
     * @param attribution who says so
     * @param first the index of the first word of it
     * @param last the index after its last word
     */
    private record Tag(Attribution attribution, int first, int last) {}

    /** The quotations and turns of one article. */
    final class Heard {
        private final Article article;
        private final List<Span> quotes;
        private final Map<Integer, Optional<Tag>> tags = new HashMap<>();
        private final Map<Span, Attribution> speakers = new HashMap<>();
        private final Turns turns;

        private Heard(Article article) {
            this.article = article;
            quotes = Quotations.in(article.document());
            turns = Turns.of(article);
            assign();
        }

        /** Who says what stands at a word of a sentence; the author where nobody else does. */
        Attribution at(Sentence sentence, int token) {
            Span word = sentence.token(token).span();
            for (Span quote : quotes) {
                if (quote.begin() <= word.begin() && word.end() <= quote.end()) {
                    return speakers.getOrDefault(quote, turns.at(sentence));
                }
            }
            Tag tag = tagged(sentence).orElse(null);
            if (tag != null && ((token < tag.first() && closes(sentence, tag)) || inserted(sentence, tag))) {
                return tag.attribution();
            }
            return turns.at(sentence);
        }

        /** Gives each quotation the speaker of its own sentences, of the sentence before, or of the quotation before. */
        private void assign() {
            Attribution last = null;
            int passage = -1;
            for (Span quote : quotes) {
                List<Sentence> sentences = article.sentences().stream()
                        .filter(sentence -> sentence.span().begin() < quote.end()
                                && quote.begin() < sentence.span().end())
                        .toList();
                if (sentences.isEmpty()) {
                    continue;
                }
                Attribution own = sentences.stream()
                        .flatMap(sentence -> tagged(sentence).stream())
                        .map(Tag::attribution)
                        .findFirst()
                        .orElse(null);
                Sentence first = sentences.get(0);
                if (own == null && first.index() > 0) {
                    Sentence before = article.sentences().get(first.index() - 1);
                    own = before.passage() == first.passage()
                            ? tagged(before).map(Tag::attribution).orElse(null)
                            : null;
                }
                if (own == null && last != null && first.passage() - passage <= 1) {
                    own = last;
                }
                if (own != null) {
                    speakers.put(quote, own);
                    last = own;
                    passage = sentences.get(sentences.size() - 1).passage();
                }
            }
        }

        private boolean closes(Sentence sentence, Tag tag) {
            String before =
                    tag.first() == 0 ? "" : sentence.token(tag.first() - 1).text();
            return Set.of(",", "”", "\"", "''").contains(before) && sentence.size() - tag.last() <= TAIL;
        }

        /** Whether it stands between commas: <i>Oman, <b>a newspaper reported</b>, will send ships</i>. */
        private boolean inserted(Sentence sentence, Tag tag) {
            return tag.first() > 0
                    && tag.last() < sentence.size()
                    && sentence.token(tag.first() - 1).text().equals(",")
                    && sentence.token(tag.last()).text().equals(",");
        }

        /** Whether a quotation in the sentence speaks of somebody by name, so that he is hardly its speaker. */
        boolean named(Sentence sentence, Actor speaker) {
            return article.mentionsIn(sentence).stream()
                    .anyMatch(mention -> mention.meaning() instanceof Meaning.Person person
                            && person.actor().name().equals(speaker.name())
                            && quoted(mention.span()));
        }

        /**
         * Who speaks of somebody by name where <i>he said</i> seems to mean him: whoever was named last before, outside
         * quotations; else somebody.
         */
        Attribution instead(Sentence sentence, Actor spoken) {
            for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - BACK); i--) {
                List<Mention> mentions = article.mentionsIn(article.sentences().get(i));
                for (int j = mentions.size() - 1; j >= 0; j--) {
                    Mention mention = mentions.get(j);
                    boolean person = mention.meaning() instanceof Meaning.Person
                            || (mention.meaning() instanceof Meaning.Office office
                                    && !office.level().equals("body"));
                    List<Actor> named =
                            person ? Scene.speakers(article.sentences().get(mention.sentence()), mention) : List.of();
                    if (!named.isEmpty()
                            && !quoted(mention.span())
                            && !named.get(0).name().equals(spoken.name())) {
                        return Attribution.named(named.get(0));
                    }
                }
            }
            return Attribution.UNNAMED;
        }

        private Optional<Tag> tagged(Sentence sentence) {
            return tags.computeIfAbsent(sentence.index(), index -> Optional.ofNullable(tag(sentence)));
        }

        private @Nullable Tag tag(Sentence sentence) {
            for (Token token : sentence.tokens()) {
                Tag source = source(sentence, token.index());
                if (source != null) {
                    return source;
                }
                boolean speaks = forms.contains(lower(token)) && !quoted(token.span());
                boolean passive = token.index() > 0 && PASSIVE.contains(lower(sentence.token(token.index() - 1)));
                Tag tag = speaks && !passive ? tag(sentence, token.index()) : null;
                if (tag != null) {
                    return tag;
                }
            }
            return null;
        }

        private boolean quoted(Span word) {
            return quotes.stream().anyMatch(quote -> quote.begin() <= word.begin() && word.end() <= quote.end());
        }

        /** <i>According to the minister</i>. */
        private @Nullable Tag source(Sentence sentence, int at) {
            boolean according = at + 1 < sentence.size()
                    && lower(sentence.token(at)).equals("according")
                    && lower(sentence.token(at + 1)).equals("to");
            if (!according) {
                return null;
            }
            Mention source = null;
            for (Mention mention : article.mentionsIn(sentence)) {
                boolean beside = mention.first() > at && mention.first() - at <= FAR;
                boolean person = mention.meaning() instanceof Meaning.Person;
                source = beside && speaks(mention) && (source == null || person) ? mention : source;
            }
            return source == null
                    ? new Tag(Attribution.UNNAMED, at, sentence.size())
                    : new Tag(by(article, source), at, sentence.size());
        }

        /** The speaker right before the verb, or right after it: <i>said the minister</i>. */
        private @Nullable Tag tag(Sentence sentence, int verb) {
            List<Mention> mentions = article.mentionsIn(sentence);
            Mention before = null;
            Mention after = null;
            for (Mention mention : mentions) {
                if (speaks(mention) && mention.last() <= verb && near(sentence, mention.last(), verb)) {
                    before = mention;
                } else if (speaks(mention)
                        && after == null
                        && mention.first() > verb
                        && mention.first() - verb <= BESIDE
                        && (verb == 0
                                || !Character.isLetter(
                                        sentence.token(verb - 1).text().charAt(0)))) {
                    after = mention;
                }
            }
            if (before != null) {
                int first = Math.max(0, before.first() - (determined(sentence, before.first()) ? 1 : 0));
                return new Tag(by(article, before), first, verb + 1);
            }
            if (after != null) {
                return new Tag(by(article, after), verb, after.last());
            }
            boolean nameless = verb > 0 && NAMELESS.contains(lower(sentence.token(verb - 1)));
            int first = verb - 1 - (verb > 1 && determined(sentence, verb - 1) ? 1 : 0);
            return nameless ? new Tag(Attribution.UNNAMED, first, verb + 1) : null;
        }

        private boolean determined(Sentence sentence, int first) {
            return first > 0 && Set.of("the", "a", "an").contains(lower(sentence.token(first - 1)));
        }

        private boolean near(Sentence sentence, int from, int verb) {
            if (verb - from == 1 && sentence.token(from).text().equals(",")) {
                // The commander, JUNITI SAITO, said.
                return true;
            }
            for (int at = from; at < verb; at++) {
                if (!Character.isLetter(sentence.token(at).text().charAt(0))) {
                    return false;
                }
            }
            return verb - from <= BESIDE;
        }
    }

    private static boolean speaks(Mention mention) {
        return mention.meaning() instanceof Meaning.Person
                || mention.meaning() instanceof Meaning.Office
                || mention.meaning() instanceof Meaning.Reference
                || (mention.meaning() instanceof Meaning.State state && state.form() != Meaning.State.Form.ADJECTIVE)
                || mention.meaning() instanceof Meaning.Organisation;
    }

    private static Attribution by(Article article, Mention mention) {
        List<Actor> named = Scene.speakers(article.sentences().get(mention.sentence()), mention);
        return named.isEmpty() ? Attribution.UNNAMED : Attribution.named(named.get(0));
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
