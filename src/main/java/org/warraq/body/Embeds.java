package org.warraq.body;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is shown from elsewhere, told by its address. The address of a player becomes that of the page it plays. */
final class Embeds {
    private static final Pattern YOUTUBE =
            Pattern.compile("https://(?:www\\.)?youtube(?:-nocookie)?\\.com/embed/([\\w-]+).*");
    private static final Pattern VIMEO = Pattern.compile("https://player\\.vimeo\\.com/video/(\\d+).*");
    private static final Pattern DAILYMOTION =
            Pattern.compile("https://(?:www\\.)?dailymotion\\.com/embed/video/(\\w+).*");
    private static final Pattern INSTAGRAM = Pattern.compile("(https://www\\.instagram\\.com/(?:p|reel)/[\\w-]+/).*");
    private static final Pattern PLUGIN = Pattern.compile(
            "https://(?:www\\.facebook\\.com/plugins/|w\\.soundcloud\\.com/player/)[^?]*\\?(?:.*&)?(?:href|url)=([^&]+).*");

    private Embeds() {}

    static Optional<Block> of(String written) {
        String address = page(secure(Addresses.trim(written)));
        return Arrays.stream(EmbedProvider.values())
                .filter(provider -> Addresses.isEmbed(provider, address))
                .findFirst()
                .map(provider -> new Embed(null, provider, address));
    }

    /** All of them answer https, whatever was written at the time. */
    static String secure(String address) {
        if (address.startsWith("//")) {
            return "https:" + address;
        }
        return address.regionMatches(true, 0, "http://", 0, 7) ? "https://" + address.substring(7) : address;
    }

    private static String page(String address) {
        Matcher plugin = PLUGIN.matcher(address);
        if (plugin.matches()) {
            return decoded(plugin.group(1)).orElse(address);
        }
        String page = YOUTUBE.matcher(address).replaceFirst("https://www.youtube.com/watch?v=$1");
        page = VIMEO.matcher(page).replaceFirst("https://vimeo.com/$1");
        page = DAILYMOTION.matcher(page).replaceFirst("https://www.dailymotion.com/video/$1");
        return INSTAGRAM.matcher(page).replaceFirst("$1");
    }

    private static Optional<String> decoded(String parameter) {
        try {
            return Optional.of(secure(URLDecoder.decode(parameter, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
