package org.eclink.search.internal.meaning;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Arithmetic with vectors. */
public final class Vectors {

    private static final double LEAST = 1e-12;

    private Vectors() {}

    /** Of length 1, in place. */
    static float[] unit(float[] vector) {
        var square = 0.0;
        for (var figure : vector) square += (double) figure * figure;
        var factor = (float) (1 / Math.sqrt(Math.max(square, LEAST)));
        for (var at = 0; at < vector.length; at++) vector[at] *= factor;
        return vector;
    }

    static float[] minus(float[] vector, float[] other) {
        var difference = new float[vector.length];
        for (var at = 0; at < vector.length; at++) difference[at] = vector[at] - other[at];
        return difference;
    }

    /** 32 bits a figure, little-endian. */
    public static byte[] bytes(float[] vector) {
        var bytes = ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (var figure : vector) bytes.putFloat(figure);
        return bytes.array();
    }

    public static float[] of(byte[] bytes) {
        var vector = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(vector);
        return vector;
    }
}
