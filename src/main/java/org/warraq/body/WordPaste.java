package org.warraq.body;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.warraq.body.TextBlock.ListItem;

/** What word processors write instead of lists. */
final class WordPaste {
    private static final Pattern LIST = Pattern.compile("mso-list:\\s*l\\d+\\s+level(\\d{1,2})");
    private static final Pattern NUMBER = Pattern.compile("\\(?[\\p{L}\\d]{1,4}[.)].*", Pattern.DOTALL);

    private WordPaste() {}

    /** The setting of a paragraph that is an item of a list by its style alone. */
    static Optional<Setting> item(Element paragraph, Setting around, int number) {
        Matcher list = LIST.matcher(paragraph.hasAttr("style") ? paragraph.attr("style") : "");
        if (!list.find()) {
            return Optional.empty();
        }
        int level = Math.max(1, Math.min(Integer.parseInt(list.group(1)), Body.MAX_LEVEL));
        return Optional.of(
                new Setting(around.style(), kind(paragraph), level, number, false, around.tongue(), around.alone()));
    }

    private static ListItem kind(Element paragraph) {
        Element sign = paragraph.selectFirst("[style*=mso-list:ignore]");
        boolean numbered = sign != null && NUMBER.matcher(sign.text().strip()).matches();
        return numbered ? ListItem.NUMBER : ListItem.BULLET;
    }
}
