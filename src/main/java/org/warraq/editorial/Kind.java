package org.warraq.editorial;

import java.util.Set;
import java.util.UUID;

/**
 * What the life of an item and the readers of the log need to know about a content type. One CDI bean per type.
 *
 * @param <C> the write record: what an editor may set, and what a revision holds
 */
public interface Kind<C> {

    KindType<C> type();

    /** What {@code content} says in the terms that all kinds share; pure. */
    Outline outline(C content);

    /** All that an editor wrote in {@code content}, by which the desk finds it; pure. */
    Writings texts(C content);

    /**
     * {@code content} with what saving adds to it: keys, titles as printed, what was sent in another form in the one that
     * is kept. Runs in the saving transaction.
     */
    Completed<C> completed(UUID id, C content);

    /** Refuses, with an {@link org.warraq.http.ApiException}, what only this kind can see to be wrong, before it goes live. */
    void admit(Live<C> live);

    /** Writes the live row and everything by which lists find it. Runs in the publishing transaction. */
    void apply(Live<C> live);

    /** Takes the live row away. */
    void remove(UUID id);

    /** Ids that the document shows without naming them in its content: ancestors, translations. */
    Set<UUID> surroundings(Live<C> live);

    /** The document and the card in {@code locale}; from {@code live} and {@code cards} alone. */
    Rendered render(Live<C> live, String locale, Cards cards);
}
