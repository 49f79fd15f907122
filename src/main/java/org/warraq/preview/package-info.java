/**
 * Seeing what is not published: proofs of drafts for the newsroom, and links under which others may see one of them for
 * a while.
 *
 * <p>A reader above the content types. It alone shows drafts outside of management: nothing else under {@code /v1} may
 * reach {@link org.warraq.editorial.Proofs}.
 */
package org.warraq.preview;
