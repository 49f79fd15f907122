package org.warraq.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Resources that exist in tests only, one for each way in which a request meets the conventions. */
@Path("/conventions")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class ConventionsResource {
    static final Instant MODIFIED = Instant.parse("2026-03-01T09:30:00.500Z");
    static final String LONG_TEXT = "{\"headline\":\"" + "ورّاق ".repeat(400) + "\"}";

    private final DeliveryAnswers answers;

    ConventionsResource(DeliveryAnswers answers) {
        this.answers = answers;
    }

    public enum Order {
        NEWEST,
        OLDEST
    }

    @RequestRecord
    public record Note(@NotNull String title, List<String> tags) {}

    @RequestRecord(optional = true)
    public record Reason(String note) {}

    @GET
    @Operation(hidden = true)
    public Response list(@BeanParam PageRequest page, @RestQuery Order order, @RestQuery List<String> tag) {
        List<byte[]> texts = IntStream.range(0, page.limit())
                .mapToObj(index -> ("{\"n\":" + index + "}").getBytes(StandardCharsets.UTF_8))
                .toList();
        return answers.answer(Delivered.list(
                new ListPage(page, texts, true, index -> new Cursor("all", List.of(String.valueOf(index))))));
    }

    @GET
    @Path("/long")
    @Operation(hidden = true)
    public Response longText() {
        return answers.answer(Delivered.text(LONG_TEXT).hash("h1").modified(MODIFIED));
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public Response one(@RestPath UUID id) {
        throw answers.missing(SurrogateKey.of('a', id));
    }

    @DELETE
    @Path("/{id}")
    @Operation(hidden = true)
    public void delete(@RestPath UUID id) {
        throw IfMatch.conflict(7);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Note create(Note note) {
        return note;
    }

    @PATCH
    @Consumes("application/merge-patch+json")
    @Operation(hidden = true)
    public JsonNode patch(JsonNode patch) {
        return patch;
    }

    @POST
    @Path("/actions/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Map<String, Boolean> withdraw(Reason reason) {
        return Map.of("given", reason != null);
    }

    @GET
    @Path("/failures/{kind}")
    @Operation(hidden = true)
    public String fail(@RestPath String kind, @RestQuery @Max(5) Integer most) {
        throw switch (kind) {
            case "unauthenticated" -> new UnauthorizedException("secret words");
            case "forbidden" -> new ForbiddenException("secret words");
            default -> new IllegalStateException("secret words: select * from item");
        };
    }
}
