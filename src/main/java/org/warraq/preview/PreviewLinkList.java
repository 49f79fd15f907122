package org.warraq.preview;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The links of an item that still open, the newest first. */
public record PreviewLinkList(@Schema(required = true) List<PreviewLinkView> data) {}
