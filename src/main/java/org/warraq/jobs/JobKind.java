package org.warraq.jobs;

import org.warraq.http.ApiException;

/**
 * A kind of work that is done in steps. One CDI bean per kind.
 *
 * <p>A step and where the next one begins are committed together, so that no step is lost or done twice, whenever and
 * however a node ends. What a step writes goes into the transaction that it is called in; what it does outside of the
 * database may happen again.
 */
public interface JobKind {

    /** As it stands in {@code job.kind}; never changes. */
    String name();

    /** Does the next step. Keep it small: it holds the job and all that it writes locked. */
    JobStep step(JobRun run);

    /** Passes over the step that {@code reason}, below 500, refused; nothing of what it wrote is kept. */
    JobStep skip(JobRun run, ApiException reason);
}
