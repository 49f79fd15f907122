package org.warraq.body;

import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.warraq.http.Violations;

/** The rules of a body, block by block. What is null is somebody else's to report. */
final class BodyCheck {
    private BodyCheck() {}

    static void check(List<Block> body, Violations violations) {
        if (body == null) {
            return;
        }
        if (body.size() > Body.MAX_BLOCKS) {
            violations.add("too-many", "must have at most " + Body.MAX_BLOCKS + " blocks, has " + body.size());
            return;
        }
        checkSize(body, violations);
        checkKeys(body, Block::key, violations);
        for (int index = 0; index < body.size(); index++) {
            checkBlock(body.get(index), violations.at(index));
        }
    }

    private static void checkSize(List<Block> body, Violations violations) {
        long bytes = JsonSize.of(body);
        if (bytes > Body.MAX_BYTES) {
            violations.add("too-large", "must have at most " + Body.MAX_BYTES + " bytes of JSON, has " + bytes);
        }
        int references = References.all(body).size();
        if (references > Body.MAX_REFERENCES) {
            violations.add(
                    "too-many", "must refer to at most " + Body.MAX_REFERENCES + " things, refers to " + references);
        }
    }

    private static void checkBlock(Block block, Violations violations) {
        if (block instanceof TextBlock text) {
            checkTextBlock(text, violations);
        }
        if (block instanceof Callout callout) {
            InlineCheck.check(callout.children(), callout.markDefs(), violations);
        }
        if (block instanceof Table table) {
            checkTable(table, violations);
        }
        if (block instanceof Gallery gallery) {
            checkGallery(gallery, violations);
        }
        if (block instanceof Embed embed) {
            checkEmbed(embed, violations);
        }
    }

    private static void checkTextBlock(TextBlock block, Violations violations) {
        Integer level = block.level();
        if (level != null && block.listItem() == null) {
            violations.add("level", "not-allowed", "only a block with listItem has a level");
        } else if (level != null && (level < 1 || level > Body.MAX_LEVEL)) {
            violations.add("level", "out-of-range", "must be from 1 to " + Body.MAX_LEVEL);
        }
        if (block.lang() != null && !isLanguageTag(block.lang())) {
            violations.add("lang", "malformed", "must be a BCP 47 tag such as fr or zgh-Tfng");
        }
        InlineCheck.check(block.children(), block.markDefs(), violations);
    }

    private static void checkTable(Table table, Violations violations) {
        int rows = table.rows().size();
        if (rows < 1 || rows > Body.MAX_ROWS) {
            violations.add("rows", "out-of-range", "must have 1 to " + Body.MAX_ROWS + " rows, has " + rows);
            return;
        }
        Violations at = violations.at("rows");
        checkKeys(table.rows(), Table.Row::key, at);
        for (int index = 0; index < rows; index++) {
            Table.Row row = table.rows().get(index);
            int cells = row == null ? 1 : row.cells().size();
            if (cells < 1 || cells > Body.MAX_CELLS) {
                String detail = "must have 1 to " + Body.MAX_CELLS + " cells, has " + cells;
                at.at(index).add("cells", "out-of-range", detail);
            }
        }
    }

    private static void checkGallery(Gallery gallery, Violations violations) {
        int pictures = gallery.images().size();
        if (pictures < 1 || pictures > Body.MAX_PICTURES) {
            String detail = "must have 1 to " + Body.MAX_PICTURES + " pictures, has " + pictures;
            violations.add("images", "out-of-range", detail);
            return;
        }
        checkKeys(gallery.images(), Gallery.Picture::key, violations.at("images"));
    }

    private static void checkEmbed(Embed embed, Violations violations) {
        boolean known = embed.provider() != null && embed.url() != null;
        if (known && !Addresses.isEmbed(embed.provider(), embed.url())) {
            violations.add("url", "not-allowed", "must be an https address at the provider");
        }
    }

    /** Keys may be left out; those that are there must be short and differ. */
    static <T> void checkKeys(List<T> items, Function<T, String> keyOf, Violations violations) {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < items.size(); index++) {
            String key = items.get(index) == null ? null : keyOf.apply(items.get(index));
            if (key == null) {
                continue;
            }
            if (key.isBlank() || key.codePointCount(0, key.length()) > Body.MAX_KEY_LENGTH) {
                String detail = "must have 1 to " + Body.MAX_KEY_LENGTH + " characters";
                violations.at(index).add("_key", "out-of-range", detail);
            } else if (!seen.add(key)) {
                violations.at(index).add("_key", "duplicate", "another element of the array has this key");
            }
        }
    }

    private static boolean isLanguageTag(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException malformed) {
            return false;
        }
    }
}
