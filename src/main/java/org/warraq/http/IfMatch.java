package org.warraq.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The precondition of a write: the version that it is based on, or that there must be none yet.
 *
 * @param version null when the write creates
 */
public record IfMatch(Long version) {
    private static final Pattern STRONG_TAG = Pattern.compile("\\s*\"(\\d{1,18})\"\\s*");

    /**
     * The version named by {@code If-Match}. {@code *}, weak tags and lists of tags are refused: a change is based on
     * one version, and who sends {@code *} has not read any.
     *
     * @param ifMatch the header as received, null if absent
     * @throws ApiException {@code precondition-required} (428) without it, {@code invalid-precondition} (400) if it is
     *     not one strong tag
     */
    public static long required(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ApiException(
                    ProblemType.PRECONDITION_REQUIRED, "Send If-Match with the ETag of the version you have read.");
        }
        Matcher tag = STRONG_TAG.matcher(ifMatch);
        if (!tag.matches()) {
            throw invalid("If-Match", "must be one ETag as given by this API, for example \"7\"");
        }
        return Long.parseLong(tag.group(1));
    }

    /** For PUT: {@code If-None-Match: *} creates, otherwise {@code If-Match} is {@link #required(String)}. */
    public static IfMatch orCreate(String ifMatch, String ifNoneMatch) {
        if (ifNoneMatch == null || ifNoneMatch.isBlank()) {
            return new IfMatch(required(ifMatch));
        }
        if (ifMatch != null && !ifMatch.isBlank()) {
            throw invalid("If-None-Match", "cannot be combined with If-Match");
        }
        if (!ifNoneMatch.strip().equals("*")) {
            throw invalid("If-None-Match", "must be * on a write");
        }
        return new IfMatch(null);
    }

    /** {@code version-conflict} (412), to be thrown inside the transaction that found the item at another version. */
    public static ApiException conflict(long currentVersion) {
        return new ApiException(ProblemType.VERSION_CONFLICT, "The item is at version " + currentVersion + " now.")
                .with("currentVersion", currentVersion)
                .header("ETag", Versions.etag(currentVersion));
    }

    public boolean creates() {
        return version == null;
    }

    private static ApiException invalid(String header, String detail) {
        return new ApiException(ProblemType.INVALID_PRECONDITION, header + " " + detail + ".");
    }
}
