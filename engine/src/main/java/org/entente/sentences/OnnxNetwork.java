package org.entente.sentences;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** A network that ONNX Runtime runs, each sentence by one thread, since sentences are read side by side. */
final class OnnxNetwork {

    private final OrtSession session;
    private final Map<String, String> notes;

    private OnnxNetwork(OrtSession session) throws OrtException {
        this.session = session;
        notes = session.getMetadata().getCustomMetadata();
    }

    /**
     * Loads a network from the class path.
     *
     * @param maker what puts the file there
     * @throws IOException when there is no such file
     */
    static OnnxNetwork load(String file, String maker) throws IOException, OrtException {
        try (InputStream bytes = OnnxNetwork.class.getResourceAsStream(file);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            if (bytes == null) {
                throw new IOException("no " + file + " on the class path, where " + maker + " puts it");
            }
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return new OnnxNetwork(OrtEnvironment.getEnvironment().createSession(bytes.readAllBytes(), options));
        }
    }

    /** Numbers in the form that networks take. */
    OnnxTensor tensor(Object numbers) throws OrtException {
        return OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), numbers);
    }

    /** What the network makes of its inputs. */
    OrtSession.Result run(Map<String, OnnxTensor> inputs) throws OrtException {
        return session.run(inputs);
    }

    /** What the file notes of itself under {@code key}. */
    String note(String key) {
        return notes.getOrDefault(key, "");
    }
}
