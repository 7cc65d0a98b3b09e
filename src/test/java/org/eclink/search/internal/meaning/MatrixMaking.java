package org.eclink.search.internal.meaning;

import java.util.List;
import java.util.stream.IntStream;

/** Learns the {@link BridgeMatrix}: W = (XᵀX + λI)⁻¹ XᵀY on centred vectors of length 1, in closed form by Cholesky's decomposition; λ = 1. */
final class MatrixMaking {

    private static final double LAMBDA = 1;
    private static final int ROWS = BridgeMatrix.CHINESE;
    private static final int COLUMNS = BridgeMatrix.ENGLISH;

    private MatrixMaking() {}

    /** Two texts that mean the same. */
    record Pair(String chinese, String english) {}

    static BridgeMatrix learn(List<Pair> pairs, Encoder chineseEncoder, Encoder englishEncoder) {
        var chinese = chineseEncoder.encode(pairs.stream().map(Pair::chinese).toList());
        var english = englishEncoder.encode(pairs.stream().map(Pair::english).toList());
        return learn(chinese, english);
    }

    static BridgeMatrix learn(float[][] chinese, float[][] english) {
        var meanOfChinese = mean(chinese, ROWS);
        var meanOfEnglish = mean(english, COLUMNS);
        var square = new double[ROWS][ROWS];
        var right = new double[ROWS][COLUMNS];
        IntStream.range(0, ROWS).parallel().forEach(row -> {
            for (var pair = 0; pair < chinese.length; pair++) {
                var figure = (double) chinese[pair][row] - meanOfChinese[row];
                for (var column = 0; column <= row; column++) square[row][column] += figure * (chinese[pair][column] - meanOfChinese[column]);
                for (var column = 0; column < COLUMNS; column++) right[row][column] += figure * (english[pair][column] - meanOfEnglish[column]);
            }
            square[row][row] += LAMBDA;
        });
        solve(square, right);
        var matrix = new float[ROWS * COLUMNS];
        for (var row = 0; row < ROWS; row++) for (var column = 0; column < COLUMNS; column++) matrix[row * COLUMNS + column] = (float) right[row][column];
        return new BridgeMatrix(meanOfChinese, meanOfEnglish, matrix);
    }

    private static float[] mean(float[][] vectors, int size) {
        var sums = new double[size];
        for (var vector : vectors) for (var at = 0; at < size; at++) sums[at] += vector[at];
        var mean = new float[size];
        for (var at = 0; at < size; at++) mean[at] = (float) (sums[at] / vectors.length);
        return mean;
    }

    /** The lower triangle of {@code square} is decomposed in place; {@code right} becomes what it is multiplied with. */
    private static void solve(double[][] square, double[][] right) {
        for (var column = 0; column < ROWS; column++) {
            for (var before = 0; before < column; before++) square[column][column] -= square[column][before] * square[column][before];
            square[column][column] = Math.sqrt(square[column][column]);
            for (var row = column + 1; row < ROWS; row++) {
                var sum = square[row][column];
                for (var before = 0; before < column; before++) sum -= square[row][before] * square[column][before];
                square[row][column] = sum / square[column][column];
            }
        }
        for (var row = 0; row < ROWS; row++) {
            for (var before = 0; before < row; before++) subtract(right[row], square[row][before], right[before]);
            divide(right[row], square[row][row]);
        }
        for (var row = ROWS - 1; row >= 0; row--) {
            for (var after = row + 1; after < ROWS; after++) subtract(right[row], square[after][row], right[after]);
            divide(right[row], square[row][row]);
        }
    }

    private static void subtract(double[] row, double factor, double[] other) {
        for (var at = 0; at < row.length; at++) row[at] -= factor * other[at];
    }

    private static void divide(double[] row, double by) {
        for (var at = 0; at < row.length; at++) row[at] /= by;
    }
}
