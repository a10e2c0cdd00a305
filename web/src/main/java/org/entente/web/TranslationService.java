package org.entente.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Asks a service for one translation at a time. */
final class TranslationService {

    private static final MediaType JSON = MediaType.get("application/json");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Bytes of an answer, which holds one paragraph. */
    private static final int LIMIT = 4_000_000;

    private static final int TRIES = 3;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final HttpUrl address;
    private final @Nullable String key;
    private final Pause pause;
    private final OkHttpClient client;

    TranslationService(HttpUrl address, @Nullable String key, Duration total, Pause pause) {
        this.address = address;
        this.key = key;
        this.pause = pause;
        client = new OkHttpClient.Builder()
                .followRedirects(false)
                .connectTimeout(Duration.ofSeconds(10))
                .readTimeout(total)
                .callTimeout(total)
                .build();
    }

    /** {@code words} of that language in English. */
    String english(String words, String language) throws IOException {
        ObjectNode question = MAPPER.createObjectNode();
        question.put("q", words);
        question.put("source", source(language));
        question.put("target", "en");
        question.put("format", "text");
        if (key != null) {
            question.put("api_key", key);
        }
        String english = insisting(question).strip();
        if (english.isEmpty()) {
            throw new Unpacking.Unfit("it gave back nothing for \"" + excerpt(words) + "\"");
        }
        return english;
    }

    /** The service names languages by their primary subtag, and guesses one that is not known. */
    private static String source(String language) {
        String primary = language.split("-", 2)[0];
        return primary.isEmpty() || primary.equals("und") ? "auto" : primary;
    }

    private String insisting(ObjectNode question) throws IOException {
        Duration wait = FIRST_WAIT;
        for (int attempt = 1; ; attempt++) {
            Request request = new Request.Builder()
                    .url(address)
                    .post(RequestBody.create(question.toString().getBytes(StandardCharsets.UTF_8), JSON))
                    .build();
            try (Response response = client.newCall(request).execute()) {
                int status = response.code();
                if (status == 200) {
                    return translation(response);
                }
                Duration asked = HttpTimes.retryAfter(
                        response.headers(), Clock.systemUTC().instant());
                boolean patient = asked == null || asked.compareTo(LONGEST_WAIT) <= 0;
                if ((status != 429 && status != 503) || attempt == TRIES || !patient) {
                    throw new Unpacking.Unfit("it answers " + Trouble.status(status) + reason(response));
                }
                sleep(asked != null && asked.compareTo(wait) > 0 ? asked : wait);
                wait = wait.multipliedBy(2);
            }
        }
    }

    private void sleep(Duration wait) throws IOException {
        try {
            pause.of(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unpacking.Unfit("it was broken off");
        }
    }

    private static String translation(Response response) throws IOException {
        JsonNode text = answer(response).path("translatedText");
        if (!text.isTextual()) {
            throw new Unpacking.Unfit("its answer has no text \"translatedText\"; is it a LibreTranslate?");
        }
        return text.textValue();
    }

    /** What the service says of its failure, as LibreTranslate does in {@code error}. */
    private static String reason(Response response) {
        try {
            String error = answer(response).path("error").asText();
            return error.isEmpty() ? "" : ": " + excerpt(error);
        } catch (IOException e) {
            return "";
        }
    }

    private static JsonNode answer(Response response) throws IOException {
        byte[] body = response.body().byteStream().readNBytes(LIMIT);
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            throw new Unpacking.Unfit("its answer is no JSON; is it a LibreTranslate?");
        }
    }

    private static String excerpt(String words) {
        return words.length() <= 100 ? words : words.substring(0, 99) + "…";
    }
}
