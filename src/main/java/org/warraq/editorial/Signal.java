package org.warraq.editorial;

/**
 * What a listener of the stream is sent.
 *
 * @param id where to go on after it; null where it has no place in the log
 * @param name of the event; null for a mere sign of life
 * @param data JSON; null for a mere sign of life
 */
record Signal(String id, String name, String data) {

    static final Signal OF_LIFE = new Signal(null, null, null);
}
