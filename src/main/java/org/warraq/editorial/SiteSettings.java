package org.warraq.editorial;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The publisher's site. Places in a path template: {@code locale, slug, id, section} (the section's slug), {@code
 * sectionPath} (the slugs from the root on), {@code yyyy, mm} (of the first publication).
 */
@ConfigMapping(prefix = "warraq.site")
public interface SiteSettings {

    /** For example {@code https://example.org}; without it answers carry paths only. */
    Optional<String> baseUrl();

    /** The zone in which the newsroom's days begin. */
    @WithDefault("Africa/Casablanca")
    ZoneId zone();

    @WithDefault("/{locale}/{section}/{slug}")
    String articlePath();

    @WithDefault("/{locale}/{sectionPath}")
    String sectionPath();

    @WithDefault("/{locale}/people/{slug}")
    String personPath();

    @WithDefault("/{locale}/events/{slug}")
    String eventPath();

    @WithDefault("/{locale}/tags/{slug}")
    String tagPath();
}
