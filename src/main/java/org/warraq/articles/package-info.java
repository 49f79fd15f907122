/**
 * Articles: what the newsroom exists for. Their content, what delivery says of them, and how lists find them.
 *
 * <p>Knows sections, people, events and tags; may import every package of content and everything shared.
 */
package org.warraq.articles;
