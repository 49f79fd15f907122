/**
 * Events: visits, exhibitions, matches; when and where they are, and who takes part.
 *
 * <p>A date stays a date: no time of day is ever made up for it. Knows people and sections, but not articles; may import
 * {@code http}, {@code text}, {@code access}, {@code editorial}, {@code tags}, {@code sections} and {@code people}.
 */
package org.warraq.events;
