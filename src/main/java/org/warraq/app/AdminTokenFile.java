package org.warraq.app;

/**
 * The administrator's token of an installation that was given none: a random secret in a file of mode 0600 in the data
 * directory.
 */
final class AdminTokenFile {

    private static final String NAME = "admin-token";

    private AdminTokenFile() {}

    /**
     * Hands the token on, unless one is configured, and says where it is.
     *
     * @return whether it was made just now
     */
    static boolean provide(Settings settings, DataDirectory directory) {
        if (settings.isSet(Settings.ADMIN_TOKEN)) {
            return false;
        }
        boolean isNew = !directory.has(NAME);
        String token = directory.secret(NAME);
        Settings.requireStrong(token);
        System.setProperty(Settings.ADMIN_TOKEN, token);
        System.setProperty(Settings.ADMIN_TOKEN_FILE, directory.resolve(NAME).toString());
        return isNew;
    }
}
