package org.entente.mentions;

import java.util.ArrayList;
import java.util.List;
import org.entente.knowledge.Knowledge;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Passage;

/** Resolves references from what stands before them, sentence by sentence. */
final class ContextResolver implements ReferenceResolver {
    private final Atlas atlas;
    private final Homes homes;
    private final OfficeContext offices;
    private final Release.Reader releases;

    ContextResolver(Knowledge knowledge) {
        atlas = new Atlas(knowledge);
        homes = new Homes(knowledge);
        offices = new OfficeContext(knowledge);
        releases = new Release.Reader(knowledge);
    }

    @Override
    public List<Mention> resolve(Article article) {
        Discourse discourse = new Discourse(article, atlas);
        Dyads dyads = new Dyads(discourse, atlas);
        Pronouns pronouns = new Pronouns(discourse, atlas);
        Release release = releases.read(article);
        String official = release.issuer().isEmpty() ? Homes.official(article) : release.issuer();
        String home = official.isEmpty() ? homes.of(article.document()) : official;
        if (home.isEmpty()) {
            home = OwnVoice.of(article, atlas);
        }
        Times times = new Times(article.document().published());
        List<Mention> resolved = new ArrayList<>(article.mentions().size());
        for (Mention mention : article.mentions()) {
            Meaning meaning = mention.meaning();
            if (meaning instanceof Meaning.Reference reference) {
                meaning = reference(
                        mention,
                        reference,
                        discourse,
                        dyads,
                        pronouns,
                        voice(mention, discourse, release, official, home));
            } else if (meaning instanceof Meaning.Office office) {
                meaning = offices.resolve(mention, office, discourse, home, !official.isEmpty());
            } else if (meaning instanceof Meaning.Time time) {
                meaning = times.resolve(mention, time, discourse.tree(mention.sentence()));
            } else if (meaning instanceof Meaning.State state) {
                meaning = formed(
                        mention,
                        state,
                        discourse.tree(mention.sentence()),
                        discourse.sentence(mention).kind() == Passage.Kind.HEADING);
            }
            Mention settled = meaning.equals(mention.meaning()) ? mention : mention.with(meaning);
            discourse.note(settled);
            resolved.add(settled);
        }
        return resolved;
    }

    private Meaning reference(
            Mention mention,
            Meaning.Reference reference,
            Discourse discourse,
            Dyads dyads,
            Pronouns pronouns,
            String voice) {
        List<Actor> actors = switch (Hint.of(reference)) {
            case TWO -> dyads.two(mention, reference.hints().contains("person"));
            case LATTER -> dyads.ofPair(mention, true);
            case FORMER -> dyads.ofPair(mention, false);
            case STATE -> dyads.state(mention);
            case EPITHET -> dyads.epithet(mention, reference);
            case NEUTER -> pronouns.neuter(mention);
            case PLURAL -> pronouns.plural(mention);
            case PERSON -> pronouns.person(mention);
            case SPEAKER -> speaker(mention, reference, discourse, pronouns, voice);
            case NONE -> List.of();
        };
        return new Meaning.Reference(actors, reference.hints());
    }

    /**
     * The state that says <i>we</i> or <i>I</i> outside quotations where a mention stands: in a transcript that of whoever
     * speaks there, else that of the office that issued the text; for <i>we</i> also that of the paper. Empty when unknown.
     */
    private static String voice(Mention mention, Discourse discourse, Release release, String official, String home) {
        boolean one = mention.meaning() instanceof Meaning.Reference reference
                && reference.hints().contains("one");
        return release.turn(discourse.sentence(mention)).orElse(one ? official : home);
    }

    /** Whoever says <i>we</i>: the speaker of a quotation, otherwise the {@code voice} of the text. */
    private List<Actor> speaker(
            Mention mention, Meaning.Reference reference, Discourse discourse, Pronouns pronouns, String voice) {
        boolean one = reference.hints().contains("one");
        if (one && !discourse.tree(mention.sentence()).token(mention.first()).is("PRP")) {
            // A numeral: WORLD WAR I.
            return List.of();
        }
        if (Quotes.covers(
                discourse.sentence(mention), discourse.article().document().text(), mention.span())) {
            return pronouns.speaker(mention, one);
        }
        return voice.isEmpty() ? List.of() : List.of(atlas.actor(mention.text(), voice));
    }

    /** Tells <i>US</i> the adjective from <i>US</i> the name by what it depends on; who opens a heading acts there. */
    private static Meaning formed(Mention mention, Meaning.State state, Tree tree, boolean heading) {
        if (state.form() != Meaning.State.Form.NAME || !tree.isParsed() || (heading && mention.first() == 0)) {
            return state;
        }
        String relation = tree.token(tree.head(mention)).relation();
        boolean attributive = relation.equals("amod") || relation.equals("compound");
        return attributive && !tree.opensNoun(mention.last())
                ? new Meaning.State(
                        state.code(), state.name(), Meaning.State.Form.ADJECTIVE, state.actor(), state.place())
                : state;
    }

    /** What a reference asks for, by the first of its hints that says it. */
    private enum Hint {
        TWO,
        LATTER,
        FORMER,
        STATE,
        EPITHET,
        NEUTER,
        PLURAL,
        PERSON,
        SPEAKER,
        NONE;

        static Hint of(Meaning.Reference reference) {
            for (Hint hint : values()) {
                if (reference.hints().contains(Cutter.fold(hint.name()))) {
                    return hint;
                }
            }
            return NONE;
        }
    }
}
