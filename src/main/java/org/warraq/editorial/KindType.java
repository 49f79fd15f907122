package org.warraq.editorial;

/**
 * A kind's names and shapes.
 *
 * @param name in the singular, as it stands in {@code kind} properties: {@code article}
 * @param collection in the plural, as it stands in paths: {@code articles}
 * @param key the letter that starts its surrogate keys
 * @param content the write record
 * @param view the document that delivery serves
 * @param card what lists and embeddings show
 */
public record KindType<C>(
        String name, String collection, char key, Class<C> content, Class<?> view, Class<? extends Card> card) {}
