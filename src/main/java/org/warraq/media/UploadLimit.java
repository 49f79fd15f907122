package org.warraq.media;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.warraq.http.LargeBodies;

/** Uploads may be as large as files may, and what stands around the file in a form. */
@Singleton
class UploadLimit implements LargeBodies {

    static final String COLLECTION = "/manage/v1/media";
    private static final Pattern FILE = Pattern.compile(COLLECTION + "/[^/]+/file");

    /** In bytes: boundaries, heads of parts, and what is said about the file. */
    private static final long AROUND = 128 * 1024;

    @Inject
    MediaSettings settings;

    @Override
    public OptionalLong limit(String method, String path) {
        var uploads = method.equals("POST") && path.equals(COLLECTION)
                || method.equals("PUT") && FILE.matcher(path).matches();
        return uploads ? OptionalLong.of(settings.maxBytes().asLongValue() + AROUND) : OptionalLong.empty();
    }
}
