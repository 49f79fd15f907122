package org.warraq.media;

/** Bytes that are kept under a key, to be sent as they are. */
record StoredPart(String key, long offset, long length) {}
