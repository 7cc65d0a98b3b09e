package org.eclink.search.internal.meaning;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One model that makes vectors of texts: ONNX, with its tokenizer as Hugging Face's libraries write it. Texts of about the same length go through it together;
 * a model of eight bits a figure answers slightly otherwise in other company (cosine 0.99), so vectors are never compared for equality.
 */
final class Encoder implements AutoCloseable {

    private static final int TOGETHER = 16;
    private static final OrtEnvironment ENVIRONMENT = OrtEnvironment.getEnvironment();

    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;
    private final Pooling pooling;

    private Encoder(OrtSession session, HuggingFaceTokenizer tokenizer, Pooling pooling) {
        this.session = session;
        this.tokenizer = tokenizer;
        this.pooling = pooling;
    }

    /** {@code longest} is how many tokens it reads; what is behind them is not seen. */
    static Encoder of(byte[] model, InputStream tokenizer, Pooling pooling, int longest) throws IOException {
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            var settings = Map.of("truncation", "true", "maxLength", String.valueOf(longest), "padding", "false");
            return new Encoder(ENVIRONMENT.createSession(model, options), HuggingFaceTokenizer.newInstance(tokenizer, settings), pooling);
        } catch (OrtException broken) {
            throw new IOException("The model cannot be read: " + broken.getMessage(), broken);
        }
    }

    /** Of length 1, in the order of {@code texts}. */
    float[][] encode(List<String> texts) {
        var tokens = texts.stream().map(tokenizer::encode).map(Encoding::getIds).toList();
        var order = IntStream.range(0, texts.size()).boxed().sorted(Comparator.comparingInt(at -> tokens.get(at).length)).toList();
        var vectors = new float[texts.size()][];
        for (var from = 0; from < order.size(); from += TOGETHER) {
            var together = order.subList(from, Math.min(order.size(), from + TOGETHER));
            var made = encodeTokens(together.stream().map(tokens::get).toList());
            for (var at = 0; at < together.size(); at++) vectors[together.get(at)] = made.get(at);
        }
        return vectors;
    }

    private List<float[]> encodeTokens(List<long[]> texts) {
        var longest = texts.stream().mapToInt(text -> text.length).max().orElseThrow();
        var ids = new long[texts.size() * longest];
        var mask = new long[ids.length];
        for (var text = 0; text < texts.size(); text++) {
            System.arraycopy(texts.get(text), 0, ids, text * longest, texts.get(text).length);
            Arrays.fill(mask, text * longest, text * longest + texts.get(text).length, 1);
        }
        var inputs = new HashMap<String, OnnxTensor>();
        try {
            var shape = new long[] {texts.size(), longest};
            for (var name : session.getInputNames()) inputs.put(name, OnnxTensor.createTensor(ENVIRONMENT, LongBuffer.wrap(input(name, ids, mask)), shape));
            try (var result = session.run(inputs)) {
                var tokens = (float[][][]) result.get(0).getValue();
                var vectors = new ArrayList<float[]>();
                for (var text = 0; text < texts.size(); text++) vectors.add(Vectors.unit(pooling.of(tokens[text], texts.get(text).length)));
                return vectors;
            }
        } catch (OrtException broken) {
            throw new IllegalStateException(broken);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private static long[] input(String name, long[] ids, long[] mask) {
        return switch (name) {
            case "input_ids" -> ids;
            case "attention_mask" -> mask;
            default -> new long[ids.length];
        };
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException broken) {
            throw new IllegalStateException(broken);
        }
        tokenizer.close();
    }
}
