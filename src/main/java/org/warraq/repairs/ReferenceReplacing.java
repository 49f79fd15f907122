package org.warraq.repairs;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.UUID;

/** One thing named in place of another; a list that named both names it once. */
record ReferenceReplacing(UUID from, UUID to) implements Repairing.Change {

    static ReferenceReplacing of(RepairAction.ReplaceReference asked) {
        return new ReferenceReplacing(asked.from(), asked.to());
    }

    @Override
    public void in(Repairing.Text text) {
        ContentWalk.over(text.content(), new ContentWalk.Visitor() {
            @Override
            public void reference(Place place, UUID id) {
                if (id.equals(from)) {
                    text.write(place, TextNode.valueOf(to.toString()));
                }
            }

            @Override
            public void references(Place place, List<UUID> ids) {
                if (ids.contains(from)) {
                    var list = JsonNodeFactory.instance.arrayNode();
                    ids.stream().map(id -> id.equals(from) ? to : id).distinct().forEach(id -> list.add(id.toString()));
                    text.write(place, list);
                }
            }
        });
    }
}
