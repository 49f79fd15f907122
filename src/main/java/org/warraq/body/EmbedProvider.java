package org.warraq.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** Whose things may be embedded, and under which domains their addresses stand. */
public enum EmbedProvider {
    @JsonProperty("youtube")
    YOUTUBE("youtube.com", "youtube-nocookie.com", "youtu.be"),
    @JsonProperty("x")
    X("x.com", "twitter.com"),
    @JsonProperty("facebook")
    FACEBOOK("facebook.com", "fb.watch"),
    @JsonProperty("instagram")
    INSTAGRAM("instagram.com"),
    @JsonProperty("tiktok")
    TIKTOK("tiktok.com"),
    @JsonProperty("dailymotion")
    DAILYMOTION("dailymotion.com", "dai.ly"),
    @JsonProperty("vimeo")
    VIMEO("vimeo.com"),
    @JsonProperty("soundcloud")
    SOUNDCLOUD("soundcloud.com"),
    @JsonProperty("datawrapper")
    DATAWRAPPER("datawrapper.dwcdn.net", "datawrapper.de");

    private final List<String> domains;

    EmbedProvider(String... domains) {
        this.domains = List.of(domains);
    }

    /** Whether that host, in lower case, is one of the provider's domains or lies below one. */
    boolean owns(String host) {
        return domains.stream().anyMatch(domain -> host.equals(domain) || host.endsWith("." + domain));
    }
}
