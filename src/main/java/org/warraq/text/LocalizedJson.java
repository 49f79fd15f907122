package org.warraq.text;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

/** Lets every reader of JSON take a plain string for a {@link Localized}. */
@Singleton
class LocalizedJson implements ObjectMapperCustomizer {
    private final Provider<Languages> languages;

    /** The languages come late: the mapper may be made before the run-time configuration is there. */
    @Inject
    LocalizedJson(Provider<Languages> languages) {
        this.languages = languages;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("warraq-localized")
                .addDeserializer(Localized.class, new LocalizedDeserializer(languages::get)));
    }
}
