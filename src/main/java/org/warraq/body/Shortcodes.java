package org.warraq.body;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shortcodes of WordPress that stand in stored articles of it, as the elements that it makes of them. */
final class Shortcodes {
    private static final Pattern CAPTION = Pattern.compile("\\[caption[^\\]\\[]*\\]");
    private static final Pattern EMBED =
            Pattern.compile("\\[embed[^\\]\\[]*\\]\\s*(https?:[^\\[\\]<>]{1,2000})\\[/embed\\]");
    private static final Pattern PICTURE =
            Pattern.compile("\\s*(<a\\b[^>]*>\\s*)?<img\\b[^>]*>(\\s*</a>)?", Pattern.CASE_INSENSITIVE);
    private static final String CAPTION_END = "[/caption]";

    private Shortcodes() {}

    static String html(String html) {
        if (html.indexOf('[') < 0) {
            return html;
        }
        String embedded = EMBED.matcher(html).replaceAll("<figure>$1</figure>");
        StringBuilder out = new StringBuilder();
        Matcher start = CAPTION.matcher(embedded);
        int done = 0;
        while (start.find(done)) {
            int end = embedded.indexOf(CAPTION_END, start.end());
            if (end < 0) {
                break;
            }
            out.append(embedded, done, start.start());
            String content = embedded.substring(start.end(), end);
            boolean picture = PICTURE.matcher(content).lookingAt();
            // Without a picture it is but what somebody wrote.
            out.append(picture ? figure(content) : embedded.substring(start.start(), end + CAPTION_END.length()));
            done = end + CAPTION_END.length();
        }
        return out.append(embedded, done, embedded.length()).toString();
    }

    private static String figure(String content) {
        Matcher picture = PICTURE.matcher(content);
        int end = picture.lookingAt() ? picture.end() : 0;
        return "<figure>" + content.substring(0, end) + "<figcaption>" + content.substring(end)
                + "</figcaption></figure>";
    }
}
