package org.warraq.body;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.zip.CRC32C;

/**
 * Makes the keys that a body leaves out. A key is eight hexadecimal digits made from the words it names, and from their
 * position where those words occur twice: the same body gets the same keys, and a paragraph keeps its key when another
 * is put before it. The ids of mentioned items have no part in it, since keys are delivered also where an item is not.
 */
final class Keys {
    private Keys() {}

    static List<Block> ofBlocks(List<Block> blocks) {
        return fill(blocks, Block::key, PlainText::of, Block::withKey);
    }

    static List<Span> ofSpans(List<Span> spans) {
        return fill(spans, Span::key, Span::text, Span::withKey);
    }

    static List<Table.Row> ofRows(List<Table.Row> rows) {
        return fill(rows, Table.Row::key, PlainText::of, Table.Row::withKey);
    }

    static List<Gallery.Picture> ofPictures(List<Gallery.Picture> pictures) {
        return fill(pictures, Gallery.Picture::key, picture -> picture.wording().text(), Gallery.Picture::withKey);
    }

    static List<MarkDef> ofMarkDefs(List<MarkDef> markDefs) {
        return fill(
                markDefs, MarkDef::key, markDef -> markDef instanceof Link link ? link.href() : "", MarkDef::withKey);
    }

    private static <T> List<T> fill(
            List<T> items, Function<T, String> key, Function<T, String> words, BiFunction<T, String, T> withKey) {
        Set<String> taken = new HashSet<>();
        items.forEach(item -> taken.add(key.apply(item)));
        List<T> filled = new ArrayList<>(items.size());
        for (T item : items) {
            String own = key.apply(item);
            filled.add(withKey.apply(item, own == null ? make(words.apply(item), filled.size(), taken) : own));
        }
        return List.copyOf(filled);
    }

    private static String make(String words, int position, Set<String> taken) {
        String key = digest(words);
        for (int attempt = 0; !taken.add(key); attempt++) {
            key = digest(position + "." + attempt + " " + words);
        }
        return key;
    }

    private static String digest(String words) {
        CRC32C checksum = new CRC32C();
        checksum.update(words.getBytes(StandardCharsets.UTF_8));
        return String.format("%08x", checksum.getValue());
    }
}
