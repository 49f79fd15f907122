package org.warraq.editorial;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What is live of an item, or about to be.
 *
 * @param slugs by locale; a locale without one uses the default locale's
 * @param translationGroup the id under which an article and its translations know each other; null for other kinds
 * @param publishedAt the first publication
 * @param modifiedAt the last that changed public text
 */
public record Live<C>(
        UUID id,
        int revision,
        C content,
        Map<String, String> slugs,
        UUID translationGroup,
        Instant publishedAt,
        Instant modifiedAt) {}
