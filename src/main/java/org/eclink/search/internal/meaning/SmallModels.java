package org.eclink.search.internal.meaning;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** The two models that come with EC-Link: BGE small 1.5 in Chinese and in English (BAAI, MIT), eight bits a figure. */
final class SmallModels {

    static final String ENGLISH_QUESTION = "Represent this sentence for searching relevant passages: ";
    static final String CHINESE_QUESTION = "为这个句子生成表示以用于检索相关文章：";
    private static final int LONGEST = 512;

    private SmallModels() {}

    static Encoder english() throws IOException {
        return encoder("/bge-small-en-v1.5-q");
    }

    static Encoder chinese() throws IOException {
        return encoder("/bge-small-zh-v1.5-q");
    }

    private static Encoder encoder(String name) throws IOException {
        try (var model = resource(name + ".onnx"); var tokenizer = resource(name + "-tokenizer.json")) {
            return Encoder.of(model.readAllBytes(), tokenizer, Pooling.FIRST, LONGEST);
        }
    }

    private static InputStream resource(String name) throws FileNotFoundException {
        var resource = SmallModels.class.getResourceAsStream(name);
        if (resource == null) throw new FileNotFoundException(name);
        return resource;
    }
}
