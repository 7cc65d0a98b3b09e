package org.eclink.search.internal.meaning;

/** How one vector is made of those of all tokens: the first one's, or their mean. */
enum Pooling {
    FIRST {
        @Override
        float[] of(float[][] tokens, int count) {
            return tokens[0].clone();
        }
    },
    MEAN {
        @Override
        float[] of(float[][] tokens, int count) {
            var mean = new float[tokens[0].length];
            for (var token = 0; token < count; token++) for (var at = 0; at < mean.length; at++) mean[at] += tokens[token][at] / count;
            return mean;
        }
    };

    /** {@code count} tokens are of the text, those behind them fill up. */
    abstract float[] of(float[][] tokens, int count);
}
