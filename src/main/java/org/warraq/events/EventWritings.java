package org.warraq.events;

import org.warraq.editorial.Writings;
import org.warraq.media.Picture;

/** Everything that an editor wrote about an event. */
final class EventWritings {

    private EventWritings() {}

    static Writings of(EventContent content) {
        var writings = new Writings().name(content.name());
        content.aliases().forEach(alias -> writings.name(alias.locale(), alias.value()));
        writings.text(content.description());
        if (content.venue() != null) {
            writings.text(content.venue().name()).text(content.venue().locality());
        }
        content.organisers().forEach(organiser -> writings.text(organiser.name()));
        content.participants().forEach(participant -> writings.text(participant.as()));
        return writings.texts(null, Picture.words(content.image()));
    }
}
