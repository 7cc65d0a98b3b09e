package org.eclink.web;

/** A drawing ruled into squares of two units, of which some are taken: whether a box is free costs a few bits to ask. */
final class MapSquares {

    private static final int SIDE = 2;

    private final int columns;
    private final int rows;
    private final int words;
    private final long[] taken;

    MapSquares(MapCrop crop) {
        columns = crop.width() / SIDE + 1;
        rows = crop.height() / SIDE + 1;
        words = (columns + Long.SIZE - 1) / Long.SIZE;
        taken = new long[rows * words];
    }

    private MapSquares(MapSquares other) {
        columns = other.columns;
        rows = other.rows;
        words = other.words;
        taken = other.taken.clone();
    }

    MapSquares copy() {
        return new MapSquares(this);
    }

    void cover(MapBox box) {
        for (int row = row(box.top()); row <= row(box.bottom()); row++) {
            for (int word = column(box.left()) / Long.SIZE; word <= column(box.right()) / Long.SIZE; word++) {
                taken[row * words + word] |= within(box, word);
            }
        }
    }

    /** How many squares of the box are taken. */
    int covered(MapBox box) {
        int covered = 0;
        for (int row = row(box.top()); row <= row(box.bottom()); row++) {
            for (int word = column(box.left()) / Long.SIZE; word <= column(box.right()) / Long.SIZE; word++) {
                covered += Long.bitCount(taken[row * words + word] & within(box, word));
            }
        }
        return covered;
    }

    /** The bits of a word that lie between the box's left and right. */
    private long within(MapBox box, int word) {
        var first = Math.max(0, column(box.left()) - word * Long.SIZE);
        var last = Math.min(Long.SIZE - 1, column(box.right()) - word * Long.SIZE);
        return -1L << first & -1L >>> Long.SIZE - 1 - last;
    }

    private int column(double x) {
        return Math.clamp((long) x / SIDE, 0, columns - 1);
    }

    private int row(double y) {
        return Math.clamp((long) y / SIDE, 0, rows - 1);
    }
}
