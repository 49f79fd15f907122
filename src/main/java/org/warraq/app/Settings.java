package org.warraq.app;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.warraq.access.AdminToken;
import org.warraq.http.ClientAddress;
import org.warraq.http.CrossOrigin;
import org.warraq.text.Languages;

/**
 * The configuration before Quarkus runs: the same sources in the same order (system properties, environment,
 * {@code .env}, {@code config/application.properties}, the built-in one), read for the checks of the start.
 */
final class Settings {

    static final String ADMIN_TOKEN = "warraq.admin-token";
    static final String ADMIN_TOKEN_FILE = "warraq.admin-token-file";

    private static final String MEDIA_STORE = "warraq.media.store";

    private static final String ISSUER = "quarkus.oidc.auth-server-url";
    private static final String AUDIENCE = "quarkus.oidc.token.audience";
    private static final String ISSUER_ADMITTED = "quarkus.oidc.tenant-enabled";

    private final SmallRyeConfig config = ConfigUtils.configBuilder().build();

    /** @throws StartupFailure if a value could not be meant, with what it should look like */
    void check() {
        find(ADMIN_TOKEN).ifPresent(Settings::requireStrong);
        config.getOptionalValues("warraq.locales", String.class).ifPresent(Settings::requireWellFormed);
        require("warraq.http.trusted-proxies", ClientAddress::ranges);
        require("warraq.http.trusted-clients", ClientAddress::ranges);
        require("warraq.http.cors-origins", CrossOrigin::origins);
        requireBucket();
    }

    private void requireBucket() {
        var inBucket = find(MEDIA_STORE).filter("s3"::equalsIgnoreCase).isPresent();
        if (inBucket && !isSet("warraq.media.s3.bucket")) {
            throw new StartupFailure(
                    "Media are to be kept in S3, but in which bucket is not said.\n" + "Set WARRAQ_MEDIA_S3_BUCKET.");
        }
    }

    /**
     * Turns on that tokens of another issuer are taken, if one is set.
     *
     * @throws StartupFailure without an audience: any token of that issuer would be good here, whomever it was made for
     */
    void admitIssuer() {
        if (!isSet(ISSUER)) {
            return;
        }
        var audience = config.getOptionalValues(AUDIENCE, String.class).orElse(List.of());
        if (audience.isEmpty() || audience.contains("any")) {
            throw new StartupFailure(
                    "Tokens of " + find(ISSUER).orElseThrow() + " are to be taken, but whom they must be"
                            + " made for is not said.\nSet QUARKUS_OIDC_TOKEN_AUDIENCE to the audience that the issuer puts into"
                            + " tokens for Warraq.");
        }
        System.setProperty(ISSUER_ADMITTED, "true");
    }

    static void requireStrong(String token) {
        try {
            AdminToken.requireStrong(token);
        } catch (IllegalArgumentException weak) {
            throw new StartupFailure(weak.getMessage());
        }
    }

    private static void requireWellFormed(List<String> locales) {
        try {
            Languages.of(locales);
        } catch (IllegalArgumentException malformed) {
            throw new StartupFailure(malformed.getMessage() + "\nSet it by WARRAQ_LOCALES.");
        }
    }

    private void require(String name, Consumer<Optional<List<String>>> reading) {
        try {
            reading.accept(config.getOptionalValues(name, String.class));
        } catch (IllegalArgumentException malformed) {
            throw new StartupFailure(name + ": " + malformed.getMessage());
        }
    }

    Optional<String> find(String name) {
        return config.getOptionalValue(name, String.class);
    }

    boolean isSet(String name) {
        return find(name).isPresent();
    }

    int number(String name, int otherwise) {
        try {
            return config.getOptionalValue(name, Integer.class).orElse(otherwise);
        } catch (IllegalArgumentException notANumber) {
            throw new StartupFailure(name + " must be a number: " + notANumber.getMessage());
        }
    }

    DataDirectory dataDirectory() {
        return DataDirectory.at(Path.of(find("warraq.data-dir").orElse("data")));
    }

    /** Hands a value on to Quarkus, unless somebody has set another. */
    void setDefault(String name, String value) {
        if (!isSet(name)) {
            System.setProperty(name, value);
        }
    }
}
