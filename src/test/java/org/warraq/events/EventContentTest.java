package org.warraq.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.app.TestDatabase;
import org.warraq.http.ApiException;
import org.warraq.http.ContentReader;
import org.warraq.http.Violation;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class EventContentTest {

    private static final String PERSON = "01920b5e-7c1a-7d3e-9b1f-2f6c1a2b3c4d";

    @Inject
    ContentReader reader;

    @Inject
    ObjectMapper json;

    @Test
    void aNameAndAStartAreEnough() throws Exception {
        var event = reader.read(event("{}"), EventContent.class);

        assertThat(event.category()).isEqualTo(EventCategory.OTHER);
        assertThat(event.status()).isEqualTo(EventStatus.SCHEDULED);
        assertThat(event.attendance()).isEqualTo(Attendance.IN_PERSON);
        assertThat(event.participants()).isEmpty();
    }

    @Test
    void whatIsReadIsWrittenBackTheSame() throws Exception {
        var event = reader.read(event("""
                {"start": {"local": "2025-05-14T09:00", "zone": "Africa/Casablanca"}, "category": "press-conference",
                 "status": "moved-online", "venue": {"country": "MA", "latitude": 34.02, "longitude": -6.84},
                 "organisers": [{"name": {"ar": "وزارة"}}], "participants": [{"person": "%s", "as": {"ar": "وزيرة"}}],
                 "recurrence": "FREQ=WEEKLY"}""".formatted(PERSON)), EventContent.class);

        assertThat(reader.read(json.valueToTree(event), EventContent.class)).isEqualTo(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // the end
                "{'end': {'date': '2024-09-18'}} | /end before-start",
                "{'end': {'local': '2024-09-20T10:00', 'zone': 'Europe/Istanbul'}} | /end other-form",
                "{'end': {'local': '2024-09-20T10:00'}} | /end/zone required",
                "{'end': {'date': '2024-09-31'}} | /end/date invalid-format",
                // the venue
                "{'venue': {'country': 'XX'}} | /venue/country unknown-country",
                "{'venue': {'country': 'tr'}} | /venue/country unknown-country",
                "{'venue': {'latitude': 34}} | /venue/longitude required",
                "{'venue': {'longitude': 34}} | /venue/latitude required",
                "{'venue': {'latitude': 90.1, 'longitude': 0}} | /venue/latitude decimal-max",
                "{'venue': {'latitude': 0, 'longitude': -180.5}} | /venue/longitude decimal-min",
                "{'venue': {'url': 'javascript:alert(1)'}} | /venue/url invalid-address",
                // who
                "{'organisers': [{}]} | /organisers/0 one-form",
                "{'organisers': [{'name': 'وزارة', 'person': '" + PERSON + "'}]} | /organisers/0 one-form",
                "{'participants': [{'as': 'وزير'}]} | /participants/0/person required",
                "{'participants': [{'person': 'somebody'}]} | /participants/0/person invalid-format",
                // the rest
                "{'recurrence': 'every Monday'} | /recurrence invalid-recurrence",
                "{'url': 'ftp://example.org/'} | /url invalid-address",
                "{'aliases': [{'value': 'IGEF', 'locale': 'ar_MA'}]} | /aliases/0/locale invalid-format",
                "{'tags': ['" + PERSON + "', '" + PERSON + "']} | /tags/1 repeated",
                "{'category': 'meeting'} | /category unknown-value",
                "{'place': 'أنقرة'} | /place unknown-property",
                "{'start': null} | /start required",
            })
    void whatIsWrongIsToldWhereItIs(String change, String problem) throws Exception {
        assertThat(problems(change.replace('\'', '"'))).containsExactly(problem);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() throws Exception {
        assertThat(problems("""
                {"start": {"local": "2025-05-14T09:00"}, "end": {"date": "2024-09-19", "zone": "Mars/Olympus"},
                 "venue": {"country": "XX"}, "url": "no address"}"""))
                .containsExactlyInAnyOrder(
                        "/start/zone required",
                        "/end one-form",
                        "/venue/country unknown-country",
                        "/url invalid-address");
    }

    @Test
    void anEventMayEndTheMomentItBegins() throws Exception {
        assertThat(problems("{\"end\": {\"date\": \"2024-09-19\"}}")).isEmpty();
    }

    @Test
    void whatEndsElsewhereIsComparedByTheMoment() throws Exception {
        // One hour later on the clocks of Istanbul, one hour earlier in fact.
        assertThat(problems("""
                {"start": {"local": "2025-05-14T09:00", "zone": "Africa/Casablanca"},
                 "end": {"local": "2025-05-14T10:00", "zone": "Europe/Istanbul"}}""")).containsExactly("/end before-start");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/معرض", "http://example.org:8080/?q=1", "HTTPS://[2001:db8::1]/"})
    void webAddressesAreTaken(String address) throws Exception {
        assertThat(problems("{\"url\": \"" + address + "\"}")).isEmpty();
    }

    private ObjectNode event(String change) throws Exception {
        var event = (ObjectNode) json.readTree("""
                {"name": {"ar": "زيارة عمل"}, "start": {"date": "2024-09-19"}}""");
        event.setAll((ObjectNode) json.readTree(change));
        return event;
    }

    private List<String> problems(String change) throws Exception {
        JsonNode event = event(change);
        try {
            reader.read(event, EventContent.class);
            return List.of();
        } catch (ApiException refused) {
            return refused.errors().stream()
                    .map((Violation problem) -> problem.pointer() + " " + problem.code())
                    .toList();
        }
    }
}
