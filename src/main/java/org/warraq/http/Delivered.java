package org.warraq.http;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A public answer of delivery: ready text, and what its validators and lifetime are made of. Sent by
 * {@link DeliveryAnswers}.
 */
public final class Delivered {
    final byte[] text;
    final ListPage page;
    final List<String> hashes = new ArrayList<>();
    final List<String> keys = new ArrayList<>();
    String mediaType = "application/json";
    Instant modified;
    Instant until;

    private Delivered(byte[] text, ListPage page) {
        this.text = text;
        this.page = page;
    }

    /** A single resource. */
    public static Delivered text(String json) {
        return text(json.getBytes(StandardCharsets.UTF_8));
    }

    /** A single resource, as UTF-8. */
    public static Delivered text(byte[] json) {
        return new Delivered(json, null);
    }

    /** A list; its links are made from the request's own path and query. */
    public static Delivered list(ListPage page) {
        return new Delivered(null, page);
    }

    /** What the strong ETag is the hash of: one stored hash for each thing shown, in order. Without any: the text. */
    public Delivered hashes(Collection<String> stored) {
        hashes.addAll(stored);
        return this;
    }

    /** One more part of the ETag. */
    public Delivered hash(String stored) {
        hashes.add(stored);
        return this;
    }

    /** {@code Last-Modified}; for single resources only, since a list also changes by what leaves it. */
    public Delivered modified(Instant instant) {
        modified = instant;
        return this;
    }

    /**
     * An instant, already public, at which the answer changes by itself; its lifetime ends there. The earliest of
     * several counts, null is none. Never an embargo or a schedule: a shrinking lifetime would tell of it.
     */
    public Delivered until(Instant instant) {
        if (instant != null && (until == null || instant.isBefore(until))) {
            until = instant;
        }
        return this;
    }

    /** Surrogate keys, see {@link SurrogateKey}: of each thing listed, and of the list. */
    public Delivered keys(Collection<String> surrogateKeys) {
        keys.addAll(surrogateKeys);
        return this;
    }

    public Delivered key(String surrogateKey) {
        keys.add(surrogateKey);
        return this;
    }

    /** Something other than {@code application/json}. */
    public Delivered mediaType(String type) {
        mediaType = type;
        return this;
    }
}
