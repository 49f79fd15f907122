package org.warraq.preview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import java.util.UUID;
import org.warraq.access.Remit;

/** The limits of whoever made a link, kept with it: who opens it sees no more of other drafts than its maker did. */
record MakersRemit(Set<String> kinds, Set<UUID> sections, Set<UUID> within, boolean own) {

    /** Null if there are none. */
    static String written(Remit remit, ObjectMapper json) {
        if (!remit.isLimited()) {
            return null;
        }
        try {
            return json.writeValueAsString(
                    new MakersRemit(remit.kinds(), remit.sections(), remit.within(), remit.own()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The limits of a link cannot be written", e);
        }
    }

    static Remit read(String text, ObjectMapper json) {
        if (text == null) {
            return Remit.EVERYTHING;
        }
        try {
            var limits = json.readValue(text, MakersRemit.class);
            return new Remit(limits.kinds(), limits.sections(), limits.within(), limits.own());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The limits of a stored link do not read", e);
        }
    }
}
