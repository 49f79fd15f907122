package org.warraq.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SectionTreeTest {

    private final UUID sport = UUID.randomUUID();
    private final UUID football = UUID.randomUUID();
    private final UUID league = UUID.randomUUID();
    private final UUID politics = UUID.randomUUID();

    @Test
    void whatStandsBelowIsWithinInWhateverOrderItComes() {
        var places =
                List.of(draft(league, football), draft(politics, null), draft(football, sport), draft(sport, null));
        assertThat(SectionTree.within(Set.of(sport), places)).containsExactlyInAnyOrder(sport, football, league);
    }

    @Test
    void whatIsAboutToMoveInIsOutsideUntilItIsLiveThere() {
        var moving = new SectionTree.Place(football, sport, true, politics);
        assertThat(SectionTree.within(Set.of(sport), List.of(moving, draft(league, football))))
                .containsExactly(sport);
    }

    @Test
    void whatIsLiveAtTheRootIsOutside() {
        var moving = new SectionTree.Place(football, sport, true, null);
        assertThat(SectionTree.within(Set.of(sport), List.of(moving))).containsExactly(sport);
    }

    @Test
    void aCircleEnds() {
        var places = List.of(draft(sport, league), draft(football, sport), draft(league, football));
        assertThat(SectionTree.within(Set.of(sport), places)).containsExactlyInAnyOrder(sport, football, league);
    }

    @Test
    void anEmptyLimitIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> Remit.of(Set.of(), null, false));
        assertThatIllegalArgumentException().isThrownBy(() -> Remit.of(null, Set.of(), false));
    }

    private static SectionTree.Place draft(UUID id, UUID parent) {
        return new SectionTree.Place(id, parent, false, null);
    }
}
