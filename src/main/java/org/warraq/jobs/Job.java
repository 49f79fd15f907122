package org.warraq.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.warraq.access.Actor;

/** A piece of work, how far it has come and what came of it. A step writes only the columns that it changes. */
@Entity
@DynamicUpdate
@Table(name = "job")
public class Job extends PanacheEntityBase {

    /** How many problems and lines of report are kept. */
    static final int KEPT = 100;

    @Id
    public UUID id;

    public String kind;
    public String state;

    @JdbcTypeCode(SqlTypes.JSON)
    public ObjectNode ordered;

    @JdbcTypeCode(SqlTypes.JSON)
    public OrderedBy actor;

    @JdbcTypeCode(SqlTypes.JSON)
    public JsonNode position;

    public long done;
    public Long total;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, Long> counts;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<JobProblem> problems;

    @Column(name = "problem_count")
    public long problemCount;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Map<String, Object>> report;

    @Column(name = "created_by_id")
    public String createdById;

    @Column(name = "created_by_name")
    public String createdByName;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "started_at")
    public Instant startedAt;

    @Column(name = "finished_at")
    public Instant finishedAt;

    static Job queued(UUID id, String kind, ObjectNode ordered, Actor actor) {
        var job = new Job();
        job.id = id;
        job.kind = kind;
        job.state = JobState.QUEUED.text();
        job.ordered = ordered;
        job.actor = OrderedBy.of(actor);
        job.counts = Map.of();
        job.problems = List.of();
        job.report = List.of();
        job.createdById = actor.id();
        job.createdByName = actor.name();
        return job;
    }

    JobState state() {
        return JobState.of(state);
    }

    JobRun run() {
        return new JobRun(id, actor.actor(), ordered, position);
    }

    void begin(Instant now) {
        if (state() == JobState.QUEUED) {
            state = JobState.RUNNING.text();
            startedAt = now;
        }
    }

    void end(JobState last, Instant now) {
        state = last.text();
        finishedAt = now;
    }

    /** Keeps what came of a step. */
    void take(JobStep step, Instant now) {
        position = step.position();
        done += step.done();
        total = step.total() == null ? total : step.total();
        if (!step.counts().isEmpty()) {
            var sum = new TreeMap<>(counts);
            step.counts().forEach((name, more) -> sum.merge(name, more, Long::sum));
            counts = sum;
        }
        problemCount += step.problems().size();
        problems = first(problems, step.problems());
        report = first(report, step.report());
        if (step.position() == null) {
            end(JobState.DONE, now);
        }
    }

    /** The same list if nothing fits in any more, so that it is not written again. */
    private static <T> List<T> first(List<T> before, List<T> more) {
        if (more.isEmpty() || before.size() >= KEPT) {
            return before;
        }
        return new ArrayList<>(
                Stream.concat(before.stream(), more.stream()).limit(KEPT).toList());
    }

    static Optional<Job> known(UUID id) {
        return find("id", id).firstResultOptional();
    }

    /** The job, its row locked until the transaction ends. */
    static Optional<Job> locked(UUID id) {
        return Job.<Job>find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Those that are not ended, the oldest first. */
    static List<Job> open(int atMost) {
        return getEntityManager()
                .createQuery("from Job where state in ('queued', 'running') order by createdAt, id", Job.class)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** The newest first. */
    static List<Job> before(UUID id, int offset, int atMost) {
        var query = id == null
                ? getEntityManager().createQuery("from Job order by id desc", Job.class)
                : getEntityManager()
                        .createQuery("from Job where id < :id order by id desc", Job.class)
                        .setParameter("id", id);
        return query.setFirstResult(offset).setMaxResults(atMost).getResultList();
    }
}
