/**
 * Work that takes longer than a request: ordered, done in the background in small steps, watched and cancelled.
 *
 * <p>Owns the queue ({@link org.warraq.jobs.Jobs}), the one thread per node that works it off
 * ({@link org.warraq.jobs.JobWorker}) and the operations to watch it. What there is to do reaches this package through
 * {@link org.warraq.jobs.JobKind}, one bean for each kind of work. May import {@code editorial} and what comes before it.
 */
package org.warraq.jobs;
