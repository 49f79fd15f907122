package org.warraq.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Gives out entries as lines of JSON, however many there are. They are read some at a time, so that a slow client holds
 * neither a connection to the database nor a transaction.
 */
@ApplicationScoped
class AuditExport {

    private static final int AT_A_TIME = 1000;

    @Inject
    Audit audit;

    @Inject
    ObjectMapper json;

    /** Reads the first of them at once, while a failure can still be answered. */
    StreamingOutput begin(AuditFilter filter) {
        var first = audit.after(filter, null, AT_A_TIME);
        return output -> write(filter, first, output);
    }

    private void write(AuditFilter filter, List<AuditView> first, OutputStream output) throws IOException {
        for (var some = first; !some.isEmpty(); some = audit.after(filter, some.get(some.size() - 1), AT_A_TIME)) {
            for (var entry : some) {
                output.write(json.writeValueAsBytes(entry));
                output.write('\n');
            }
        }
    }
}
