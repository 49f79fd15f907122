package org.warraq.media;

/**
 * What somebody brings.
 *
 * @param fileName as it came, cleaned; null if it came without
 * @param content what is said about it; never null
 */
record Upload(Spooled file, String fileName, AssetContent content) implements AutoCloseable {

    @Override
    public void close() {
        file.close();
    }
}
