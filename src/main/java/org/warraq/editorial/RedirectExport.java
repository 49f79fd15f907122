package org.warraq.editorial;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Gives out all redirects as {@link RedirectSheet} reads them, however many there are. They are read some at a time, so
 * that a slow client holds neither a connection to the database nor a transaction.
 */
@ApplicationScoped
class RedirectExport {

    private static final int AT_A_TIME = 1000;

    @Inject
    Transactions transactions;

    /** Reads the first of them at once, while a failure can still be answered. */
    StreamingOutput begin() {
        var first = after("");
        return output -> write(first, output);
    }

    private void write(List<RedirectView> first, OutputStream output) throws IOException {
        try (var sheet = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(output, StandardCharsets.UTF_8)) {
            sheet.writeRecord(RedirectSheet.HEADER);
            for (var some = first;
                    !some.isEmpty();
                    some = after(some.get(some.size() - 1).from())) {
                some.forEach(one -> sheet.writeRecord(one.from(), one.to(), String.valueOf(one.permanent())));
            }
        }
    }

    private List<RedirectView> after(String path) {
        return transactions.call(
                () -> Redirect.<Redirect>find("this.from > ?1 order by this.from", path).page(0, AT_A_TIME).stream()
                        .map(RedirectView::of)
                        .toList());
    }
}
