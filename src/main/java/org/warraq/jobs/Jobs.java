package org.warraq.jobs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.warraq.access.Actor;
import org.warraq.editorial.ItemList;
import org.warraq.editorial.Items;
import org.warraq.editorial.Transactions;
import org.warraq.http.ApiException;
import org.warraq.http.Cursor;
import org.warraq.http.PageRequest;
import org.warraq.http.ProblemType;
import org.warraq.http.Total;

/** The queue of jobs: what is ordered, watched and cancelled. Who works it off is {@link JobWorker}. */
@ApplicationScoped
public class Jobs {

    private static final String QUERY = "jobs";

    @Inject
    Session entities;

    @Inject
    Transactions transactions;

    @Inject
    TransactionSynchronizationRegistry synchronizations;

    @Inject
    JobWorker worker;

    @Inject
    Items items;

    @Inject
    Clock clock;

    /** Queues a job in the current transaction, or one of its own; it begins when that is committed. */
    public JobView order(JobKind kind, ObjectNode order, Actor actor) {
        return transactions.call(() -> {
            var job = Job.queued(items.newId(), kind.name(), order, actor);
            job.createdAt = now();
            job.persist();
            wakeWhenCommitted();
            return JobView.of(job);
        });
    }

    public JobView read(UUID id) {
        return transactions.call(() -> Job.known(id).map(JobView::of).orElseThrow(ApiException::notFound));
    }

    /** Ends a job after the step that it is at. What it did stays done. */
    public JobView cancel(UUID id) {
        return transactions.call(() -> {
            var job = Job.locked(id).orElseThrow(ApiException::notFound);
            if (!job.state().open()) {
                throw new ApiException(ProblemType.CONFLICT, "The job is " + job.state + " already.");
            }
            job.end(JobState.CANCELLED, now());
            return JobView.of(job);
        });
    }

    /** The newest first. */
    public JobList list(PageRequest page) {
        return transactions.call(() -> {
            var after = page.after(QUERY);
            var from = after == null ? null : after.id(0);
            var jobs = Job.before(from, page.offset(), page.limit() + 1);
            var shown = jobs.subList(0, Math.min(page.limit(), jobs.size()));
            var next = jobs.size() > shown.size()
                    ? new Cursor(QUERY, List.of(shown.get(shown.size() - 1).id.toString())).token()
                    : null;
            var meta = ItemList.Meta.of(page.limit(), next, page.count() ? total() : null);
            return new JobList(shown.stream().map(JobSummary::of).toList(), meta);
        });
    }

    private Total total() {
        var reach = PageRequest.REACH_OF_PAGES;
        var count = entities.createNativeQuery(
                        "select count(*) from (select 1 from job limit " + (reach + 1) + ") counted", Long.class)
                .getSingleResult();
        return new Total(Math.min(count, reach), count <= reach);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private void wakeWhenCommitted() {
        synchronizations.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Nothing: the job is in the transaction already.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    worker.wake();
                }
            }
        });
    }
}
