package org.warraq.bench;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** Questions to the generated newsroom, as clients would ask them. */
final class Questions {

    static final UUID ROOT = Taxonomy.roots().get(0);
    static final UUID LEAF = Taxonomy.leaves().get(3);
    static final UUID TAG = Taxonomy.tags().get(40);
    static final UUID COMMON_TAG = Taxonomy.tags().get(3);
    static final UUID AUTHOR = Taxonomy.authors().get(4);
    static final UUID PERSON = Taxonomy.others().get(2);
    static final UUID EVENT = Taxonomy.events().get(7);

    private Questions() {}

    /** Each filter by itself; those on a thing by its id and by its slug. */
    static List<String> single() {
        return List.of(
                "limit=20",
                "section=" + ROOT,
                "section=" + LEAF,
                "section=" + slug("sections", LEAF),
                "section=" + LEAF + "&descendants=false",
                "section=" + LEAF + "," + Taxonomy.leaves().get(9) + "," + ROOT,
                "section=-" + LEAF,
                "person=" + PERSON,
                "person=" + slug("people", PERSON),
                "person=" + PERSON + "&role=quoted",
                "person=-" + PERSON,
                "author=" + AUTHOR,
                "author=" + AUTHOR + "," + Taxonomy.authors().get(1),
                "event=" + EVENT,
                "event=" + slug("events", EVENT),
                "tag=" + TAG,
                "tag=" + slug("tags", TAG),
                "tag=" + TAG + "," + COMMON_TAG,
                "tag=-" + COMMON_TAG,
                "genre=news",
                "genre=obituary",
                "genre=analysis,opinion",
                "genre=-news",
                "publishedAfter=2025-12-31T06:00:00Z",
                "publishedBefore=2025-10-01T00:00:00Z",
                "publishedAfter=2025-09-01T00:00:00Z&publishedBefore=2025-10-01T00:00:00Z",
                "modifiedAfter=2025-12-31T10:00:00Z",
                "modifiedAfter=2025-08-01T00:00:00Z",
                "breaking=true",
                "breaking=false",
                "urgencyMax=2",
                "urgencyMax=5",
                "translationOf=" + GeneratedArticles.id(50),
                "person=00000000-0000-7000-8000-000000000000",
                "tag=unbekannt");
    }

    /**
     * All orders; but a long span of one date is asked for in the order of the other only where it holds most of the
     * newest. Where it holds many and none of the first, they are all sorted, and no index could do better.
     */
    static List<String> sorts(String filter) {
        if (filter.startsWith("published") && filter.contains("Before")) {
            return List.of("-publishedAt", "publishedAt");
        }
        if (filter.equals("modifiedAfter=2025-08-01T00:00:00Z")) {
            return List.of("-publishedAt", "-modifiedAt", "modifiedAt");
        }
        return List.of("-publishedAt", "publishedAt", "-modifiedAt", "modifiedAt");
    }

    static List<String> several() {
        return List.of(
                "section=" + LEAF + "&tag=" + TAG,
                "section=" + LEAF + "&tag=" + COMMON_TAG,
                "section=" + ROOT + "&tag=" + COMMON_TAG,
                "section=" + ROOT + "&genre=news",
                "section=" + ROOT + "&genre=analysis",
                "section=" + LEAF + "&genre=analysis",
                "section=" + ROOT + "&genre=opinion,analysis&locale=fr",
                "section=" + ROOT + "&section=" + Taxonomy.leaves().get(9),
                "section=" + ROOT + "&author=" + AUTHOR,
                "section=" + ROOT + "&person=" + PERSON + "&role=quoted",
                "section=" + ROOT + "&urgencyMax=3",
                "section=" + LEAF + "&breaking=false",
                "section=" + LEAF + "&breaking=true",
                "section=" + ROOT + "," + Taxonomy.leaves().get(9) + "&tag=" + COMMON_TAG,
                "section=" + ROOT + "&tag=-" + COMMON_TAG,
                "section=-" + LEAF + "&genre=opinion",
                "tag=" + TAG + "&tag=" + COMMON_TAG,
                "tag=" + COMMON_TAG + "&genre=opinion",
                "tag=" + TAG + "," + COMMON_TAG + "&genre=-news",
                "author=" + AUTHOR + "&person=" + PERSON,
                "author=" + AUTHOR + "&genre=opinion&urgencyMax=4",
                "event=" + EVENT + "&section=" + ROOT,
                "event=" + EVENT + "&tag=" + COMMON_TAG,
                "person=" + PERSON + "&tag=" + TAG,
                "section=" + LEAF + "&modifiedAfter=2025-12-31T00:00:00Z",
                "section=" + LEAF + "&publishedBefore=2025-10-01T00:00:00Z",
                "section=" + ROOT + "&genre=opinion&sort=-modifiedAt&publishedAfter=2025-12-01T00:00:00Z",
                "section=" + ROOT + "&genre=news&sort=publishedAt&locale=ar",
                "modifiedAfter=2025-12-01T00:00:00Z&sort=modifiedAt",
                "genre=analysis&urgencyMax=4&author=" + AUTHOR + "&section=" + LEAF);
    }

    static Response answered(String request) {
        var answer = given().urlEncodingEnabled(false).get("/v1/" + encoded(request));
        assertThat(answer.statusCode()).as(request).isEqualTo(200);
        return answer;
    }

    static String slug(String collection, UUID id) {
        return answered(collection + "/" + id).path("slug");
    }

    private static String encoded(String request) {
        return URI.create(request.replace(" ", "%20")).toASCIIString();
    }
}
