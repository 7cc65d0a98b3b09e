package org.eclink.directory.listing;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list as it was read, as bytes: each text once, numbers as they are. For one writing or one reading. */
class ListRowsStream {

    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    void write(ListRows rows, DataOutputStream to) throws IOException {
        to.writeInt(rows.largest());
        to.writeInt(rows.rows().size());
        for (var row : rows.rows()) {
            write(row.numbers(), to);
            to.writeInt(row.values().size());
            for (var value : row.values().entrySet()) {
                write(value.getKey(), to);
                write(value.getValue(), to);
            }
            write(row.figures(), to);
        }
        write(rows.byName(), to);
    }

    ListRows read(DataInputStream from) throws IOException {
        var largest = from.readInt();
        var rows = new ArrayList<ListRow>();
        for (var left = from.readInt(); left > 0; left--) {
            var row = ListRow.of(numbers(from));
            for (var values = from.readInt(); values > 0; values--) row.values().put(text(from), text(from));
            row.figures().putAll(numbersByText(from));
            rows.add(row);
        }
        return new ListRows(largest, rows, numbersByText(from));
    }

    private void write(Map<String, int[]> numbers, DataOutputStream to) throws IOException {
        to.writeInt(numbers.size());
        for (var entry : numbers.entrySet()) {
            write(entry.getKey(), to);
            write(entry.getValue(), to);
        }
    }

    private Map<String, int[]> numbersByText(DataInputStream from) throws IOException {
        var numbers = new HashMap<String, int[]>();
        for (var left = from.readInt(); left > 0; left--) numbers.put(text(from), numbers(from));
        return numbers;
    }

    /** Its place, and the text itself where it is the first time. */
    private void write(String text, DataOutputStream to) throws IOException {
        var next = places.size();
        var place = places.computeIfAbsent(text, _ -> next);
        to.writeInt(place);
        if (place == next) to.writeUTF(text);
    }

    private String text(DataInputStream from) throws IOException {
        var place = from.readInt();
        if (place == texts.size()) texts.add(from.readUTF());
        return texts.get(place);
    }

    private static void write(int[] numbers, DataOutputStream to) throws IOException {
        var bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
        bytes.asIntBuffer().put(numbers);
        to.writeInt(numbers.length);
        to.write(bytes.array());
    }

    private static int[] numbers(DataInputStream from) throws IOException {
        var numbers = new int[from.readInt()];
        var bytes = from.readNBytes(numbers.length * Integer.BYTES);
        if (bytes.length < numbers.length * Integer.BYTES) throw new EOFException();
        ByteBuffer.wrap(bytes).asIntBuffer().get(numbers);
        return numbers;
    }
}
