package org.warraq.media;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.warraq.editorial.Newsstand;
import org.warraq.http.ApiException;
import org.warraq.http.DeliveryAnswers;
import org.warraq.http.FileAnswers;
import org.warraq.http.ProblemType;
import org.warraq.http.ServedFile;
import org.warraq.http.SurrogateKey;
import org.warraq.imaging.AcceptedType;

/** The files of assets that something live shows, and for whoever has a signed address of others too. */
@Path("/media")
@Tag(name = "Media")
@PermitAll
public class MediaFilesDeliveryResource {

    private static final String SIGNATURE = "fA2ZX2jBlPH9_5KP_tbYGzmpcOnmeEzMXR5KO3GkIIE";

    @Inject
    Newsstand newsstand;

    @Inject
    Renditions renditions;

    @Inject
    MediaSignatures signatures;

    @Inject
    DeliveryAnswers answers;

    @Inject
    FileAnswers files;

    @Inject
    CurrentVertxRequest current;

    /** Who asks, and with what. */
    private record Asked(UUID id, String hash, String file, Long until, RoutingContext request) {

        /** With a signature that was looked at. */
        boolean signed() {
            return until != null;
        }

        String key() {
            return SurrogateKey.of(MediaGalleys.TYPE.key(), id);
        }
    }

    @GET
    @Path("/{id}/{hash}/{file}")
    @Blocking
    @Operation(
            operationId = "getMediaFile",
            summary = "Fetch a file",
            description =
                    "The file of an asset that something live shows, or a rendition of it. Addresses are taken from answers"
                            + " and not made up; a signed one also opens what is not public, until its time is over.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public CompletionStage<Response> file(
            @RestPath @Parameter(description = "The id of the asset.", example = "01920b5e-7c1a-7d3e-9b1f-2f6c1a2b3c4d")
                    UUID id,
            @RestPath @Parameter(description = "Of its bytes and its focal point.", example = "09185251df368d51")
                    String hash,
            @RestPath
                    @Parameter(
                            description = "`original` or the name of a rendition, and the ending of its type.",
                            example = "card.webp")
                    String file,
            @RestQuery
                    @Parameter(
                            description = "Until when a signed address is good, in seconds since 1970.",
                            example = "1726937400")
                    Long until,
            @RestQuery @Parameter(description = "Of a signed address.", example = SIGNATURE) String signature) {
        var asked = new Asked(id, hash, file, until, current.getCurrent());
        if ((until != null || signature != null) && !admits(asked, signature)) {
            throw answers.missing(asked.key());
        }
        var exhibit = exhibit(asked);
        var present = exhibit.inPlaceOf(hash, file, asked.signed()).orElseThrow(() -> answers.missing(asked.key()));
        if (!exhibit.isNow(hash) || !present.equals(file)) {
            return CompletableFuture.completedFuture(moved(exhibit, asked, present));
        }
        return exhibit.isOriginal(file)
                ? CompletableFuture.completedFuture(original(exhibit, asked))
                : rendition(exhibit, asked);
    }

    private boolean admits(Asked asked, String signature) {
        return asked.until != null
                && signature != null
                && signatures.admits(asked.id.toString(), asked.hash, asked.until, signature, Instant.now());
    }

    private Exhibit exhibit(Asked asked) {
        var exhibit = read(asked).orElseThrow(() -> answers.missing(asked.key()));
        if (exhibit.blocked()) {
            throw answers.cacheable(new ApiException(ProblemType.GONE, "This may not be shown any more."), asked.key());
        }
        if (!exhibit.shown() && !asked.signed()) {
            throw answers.missing(asked.key());
        }
        return exhibit;
    }

    private Optional<Exhibit> read(Asked asked) {
        return newsstand.read(Exhibit.STATEMENT, List.of(asked.id), Exhibit::of);
    }

    private Response moved(Exhibit exhibit, Asked asked, String present) {
        var path = exhibit.path(present);
        return files.moved(
                asked.signed() ? signatures.signed(path, Instant.ofEpochSecond(asked.until)) : path,
                served(exhibit, asked, exhibit.original().type(), 0),
                asked.request);
    }

    private Response original(Exhibit exhibit, Asked asked) {
        return sent(exhibit, asked, exhibit.original().key(), exhibit.original().type(), exhibit.bytes());
    }

    private CompletionStage<Response> rendition(Exhibit exhibit, Asked asked) {
        var rendition = exhibit.rendition(asked.file).orElseThrow();
        var type = AcceptedType.of(rendition.mediaType()).orElseThrow();
        var key = exhibit.original().key(rendition);
        return renditions
                .of(exhibit.original(), rendition)
                .thenApply(kept -> sent(exhibit, asked, key, type, kept.bytes()))
                .exceptionallyComposeAsync(
                        failure -> movedMeanwhile(asked, failure), Infrastructure.getDefaultExecutor());
    }

    /** Where others took the place of the bytes while they were to be made smaller, those are what is asked for. */
    private CompletionStage<Response> movedMeanwhile(Asked asked, Throwable failure) {
        if (Renditions.isTooMany(failure)) {
            return CompletableFuture.failedStage(failure);
        }
        return read(asked)
                .filter(exhibit -> !exhibit.isNow(asked.hash))
                .flatMap(exhibit -> exhibit.inPlaceOf(asked.hash, asked.file, asked.signed())
                        .map(present -> moved(exhibit, asked, present)))
                .<CompletionStage<Response>>map(CompletableFuture::completedStage)
                .orElseGet(() -> CompletableFuture.failedStage(failure));
    }

    private Response sent(Exhibit exhibit, Asked asked, String key, AcceptedType type, long bytes) {
        return files.answer(
                served(exhibit, asked, type, bytes),
                asked.request,
                range -> new StoredPart(key, range.first(), range.length()));
    }

    private static ServedFile served(Exhibit exhibit, Asked asked, AcceptedType type, long bytes) {
        return new ServedFile(
                exhibit.original().hash() + "." + asked.file,
                type.mediaType(),
                bytes,
                ServedFile.disposition(type.isActive(), exhibit.savedAs(type.extension()), asked.file),
                asked.key(),
                exhibit.rightsUntil(),
                asked.signed());
    }
}
