/**
 * The same change in many items at once: a name that was misspelled in four hundred articles, a section that is split, a
 * person who stands there twice. Runs as a job, changes what is live and what is in work, keeps what it changed, and can
 * be undone.
 *
 * <p>Reads what contents say through their write records, of whichever kind. May import {@code editorial}, {@code jobs}
 * and what comes before them.
 */
package org.warraq.repairs;
