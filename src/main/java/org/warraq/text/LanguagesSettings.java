package org.warraq.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads {@code warraq.locales} once; an ill-formed value stops the start with a message that says what to write. */
@ApplicationScoped
class LanguagesSettings {
    @Produces
    @Singleton
    Languages languages(@ConfigProperty(name = "warraq.locales", defaultValue = "ar,fr,en") List<String> locales) {
        return Languages.of(locales);
    }
}
