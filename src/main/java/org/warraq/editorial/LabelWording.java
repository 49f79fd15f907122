package org.warraq.editorial;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/** Gives labels that were written by an earlier release their words, at the start; later there is nothing to do. */
@ApplicationScoped
class LabelWording {

    private static final Logger LOG = Logger.getLogger(LabelWording.class);
    private static final int AT_A_TIME = 1000;

    @Inject
    Session entities;

    @Inject
    Transactions transactions;

    void start(@Observes @Priority(5) StartupEvent event) {
        var worded = 0;
        for (var some = wordSome(); some > 0; some = wordSome()) {
            worded += some;
        }
        if (worded > 0) {
            LOG.infof("The labels of %d items can be searched now", worded);
        }
    }

    private int wordSome() {
        return transactions.call(() -> {
            // What another node is at, it words by itself.
            var labels = entities.createNativeQuery(
                            "select id, label from item where label_words is null order by id limit :most"
                                    + " for update skip locked",
                            Object[].class)
                    .setParameter("most", AT_A_TIME)
                    .getResultList();
            labels.forEach(row -> word((UUID) row[0], (String) row[1]));
            return labels.size();
        });
    }

    private void word(UUID id, String label) {
        entities.createNativeMutationQuery("update item set label_words = :words where id = :id")
                .setParameter("words", LabelWords.of(label))
                .setParameter("id", id)
                .executeUpdate();
    }
}
