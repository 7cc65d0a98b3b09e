package org.eclink.search.internal.meaning;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Leads from the space of the Chinese model into that of the English one: {@code unit((zh - meanZh) W)} lies where {@code unit(en - meanEn)} lies, if both
 * mean the same. W is 512×384, learned from pairs of a dictionary by ridge regression.
 */
final class BridgeMatrix {

    static final int CHINESE = 512;
    static final int ENGLISH = 384;

    private final float[] meanOfChinese;
    private final float[] meanOfEnglish;
    private final float[] matrix;

    BridgeMatrix(float[] meanOfChinese, float[] meanOfEnglish, float[] matrix) {
        this.meanOfChinese = meanOfChinese;
        this.meanOfEnglish = meanOfEnglish;
        this.matrix = matrix;
    }

    /** The two means, then the matrix by rows, 32 bits a figure, little-endian. */
    static BridgeMatrix read(InputStream file) throws IOException {
        try (var input = new DataInputStream(file)) {
            return new BridgeMatrix(figures(input, CHINESE), figures(input, ENGLISH), figures(input, CHINESE * ENGLISH));
        }
    }

    private static float[] figures(DataInputStream input, int count) throws IOException {
        return Vectors.of(input.readNBytes(count * Float.BYTES));
    }

    byte[] bytes() {
        var bytes = ByteBuffer.allocate((CHINESE + ENGLISH + CHINESE * ENGLISH) * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(Vectors.bytes(meanOfChinese)).put(Vectors.bytes(meanOfEnglish)).put(Vectors.bytes(matrix));
        return bytes.array();
    }

    float[] ofChinese(float[] vector) {
        var centred = Vectors.minus(vector, meanOfChinese);
        var led = new float[ENGLISH];
        for (var row = 0; row < CHINESE; row++) for (var column = 0; column < ENGLISH; column++) led[column] += centred[row] * matrix[row * ENGLISH + column];
        return Vectors.unit(led);
    }

    float[] ofEnglish(float[] vector) {
        return Vectors.unit(Vectors.minus(vector, meanOfEnglish));
    }
}
