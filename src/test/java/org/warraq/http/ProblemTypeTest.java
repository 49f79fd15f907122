package org.warraq.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProblemTypeTest {
    @Test
    void everyProblemIsDocumentedInItsOwnWords() throws IOException {
        StringBuilder catalogue = new StringBuilder();
        for (ProblemType type : ProblemType.values()) {
            catalogue
                    .append("\n## ")
                    .append(type.code())
                    .append("\n**")
                    .append(type.status())
                    .append(' ')
                    .append(type.title())
                    .append("** · `")
                    .append(type.type())
                    .append("`\n\n")
                    .append(type.description())
                    .append('\n');
        }
        assertThat(Files.readString(Path.of("docs/api/problems.md"))).endsWith(catalogue);
    }

    @Test
    void aStatusLeadsToAProblemOfThatStatus() {
        for (int status :
                new int[] {400, 401, 403, 404, 405, 406, 409, 410, 413, 414, 415, 416, 422, 428, 429, 431, 500, 503}) {
            assertThat(ProblemType.ofStatus(status).status()).isEqualTo(status);
        }
        assertThat(ProblemType.ofStatus(418)).isEqualTo(ProblemType.BAD_REQUEST);
        assertThat(ProblemType.ofStatus(599)).isEqualTo(ProblemType.INTERNAL);
    }
}
