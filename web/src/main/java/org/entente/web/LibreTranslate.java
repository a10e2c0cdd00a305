package org.entente.web;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import org.entente.documents.Reading;
import org.entente.model.Document;
import org.entente.model.Original;
import org.entente.model.Passage;
import org.entente.model.Problem;
import org.entente.model.Span;
import org.entente.pipeline.Translator;
import org.jspecify.annotations.Nullable;

/**
 * Has documents translated by a service that speaks as LibreTranslate does, passage by passage, so that every passage of
 * the translation leads back to one of the original. A document that cannot be translated stays set aside, with the
 * reason.
 */
public final class LibreTranslate implements Translator {

    private final TranslationService service;
    private final String url;

    private LibreTranslate(TranslationService service, String url) {
        this.service = service;
        this.url = url;
    }

    /**
     * The service at {@code url}, which may lie anywhere, for the user has named it.
     *
     * @param url where its {@code /translate} is, as {@code http://localhost:5000}
     * @param key what the service wants to see, or null
     * @throws IllegalArgumentException when it is no address
     */
    public static LibreTranslate at(String url, @Nullable String key) {
        return at(url, key, Duration.ofMinutes(2), Pause.REAL);
    }

    static LibreTranslate at(String url, @Nullable String key, Duration total, Pause pause) {
        HttpUrl parsed = HttpUrl.parse(url);
        if (parsed == null) {
            throw new IllegalArgumentException(
                    "\"" + url + "\"; allowed: the address of a service, as http://localhost:5000");
        }
        boolean whole = parsed.pathSegments().contains("translate");
        HttpUrl.Builder address = parsed.newBuilder();
        if (!whole) {
            address.addPathSegments(parsed.encodedPath().endsWith("/") ? "translate" : "/translate");
        }
        return new LibreTranslate(new TranslationService(address.build(), key, total, pause), url);
    }

    @Override
    public Reading translate(Reading.Foreign foreign) {
        try {
            return new Reading.Read(translated(foreign.document()));
        } catch (IOException e) {
            Problem told = foreign.problem();
            return new Reading.Foreign(
                    foreign.document(),
                    new Problem(
                            told.source(),
                            told.place(),
                            told.message() + ", and " + url + " did not translate it: " + Trouble.words(e)));
        }
    }

    private Document translated(Document original) throws IOException {
        StringBuilder text = new StringBuilder();
        List<Passage> passages = new ArrayList<>();
        List<Span> origins = new ArrayList<>();
        int copied = 0;
        for (Passage passage : original.passages()) {
            Span span = passage.span();
            text.append(original.text(), copied, span.begin());
            int begin = text.length();
            text.append(translated(passage, original));
            passages.add(new Passage(passage.kind(), new Span(begin, text.length())));
            origins.add(span);
            copied = span.end();
        }
        return new Document(
                original.id(),
                original.source(),
                original.title(),
                original.byline(),
                original.publisher(),
                original.published(),
                "en",
                original.url(),
                text.toString(),
                passages,
                original.origin(),
                new Original(original.language(), original.text(), origins));
    }

    /** The passage in English; a byline stays, for names are not translated. */
    private String translated(Passage passage, Document original) throws IOException {
        String words = passage.span().of(original.text());
        return passage.kind() == Passage.Kind.BYLINE ? words : service.english(words, original.language());
    }
}
