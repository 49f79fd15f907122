package org.warraq.repairs;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** What stood at each place before a repair, where that still says what the repair wrote. */
record Undoing(List<Written> written) implements Repairing.Change {

    @Override
    public void in(Repairing.Text text) {
        var restored = new HashSet<List<String>>();
        var changed = new HashSet<List<String>>();
        for (var one : written) {
            if (!one.concerns(text.where()) || restored.contains(one.path())) {
                continue;
            }
            if (Objects.equals(text.at(text.place(one.path())), one.after())) {
                text.write(text.place(one.path()), one.before());
                restored.add(one.path());
            } else {
                changed.add(one.path());
            }
        }
        changed.removeAll(restored);
        changed.forEach(
                path -> text.problem(text.place(path), "changed-since", "says something else than the repair wrote"));
    }
}
