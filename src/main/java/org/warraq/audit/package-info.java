/**
 * Reading who did what: the list and the export of the audit trail.
 *
 * <p>Only reads. Entries are written by {@link org.warraq.access.AuditTrail}, in the acting transaction. May import
 * {@code http}, {@code text}, {@code access} and {@code editorial}.
 */
package org.warraq.audit;
