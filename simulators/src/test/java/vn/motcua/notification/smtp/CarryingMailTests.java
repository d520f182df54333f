package vn.motcua.notification.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.notification.Channel;
import vn.motcua.notification.Message;
import vn.motcua.notification.Message.Urgency;
import vn.motcua.notification.Message.Words;
import vn.motcua.notification.usecase.Letter;
import vn.motcua.notification.usecase.Verdict;
import vn.motcua.shared.EmailAddress;
import vn.motcua.simulators.mailbox.Mailbox;
import vn.motcua.simulators.mailbox.Mood;
import vn.motcua.simulators.mailbox.Mood.Manner;

/** The program's mail, over a real line, to the mailbox program. */
class CarryingMailTests {
    private static final Mailbox MAILBOX = open();

    private final SmtpCarrier carrier = new SmtpCarrier(Optional.of(
            MailServer.at("smtp://127.0.0.1:" + MAILBOX.smtpPort(), Optional.empty(), "mot-cua@example.vn")));

    private static Mailbox open() {
        try {
            return new Mailbox(0, 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void empty() throws IOException {
        MAILBOX.feel(Mood.GOOD);
        MAILBOX.clear();
    }

    @AfterAll
    static void close() throws IOException {
        MAILBOX.close();
    }

    @Test
    void aLetterArrivesAsItWasWritten() {
        var letter = letter(Optional.of("<p>Mời ông, bà đến nhận.</p>"));
        assertThat(carrier.carry(letter, Instant.now())).isInstanceOf(Verdict.Accepted.class);
        assertThat(MAILBOX.letters()).singleElement().satisfies(arrived -> {
            assertThat(arrived.from()).isEqualTo("mot-cua@example.vn");
            assertThat(arrived.to()).containsExactly("lan@example.vn");
            assertThat(arrived.subject()).isEqualTo("Hẹn trả kết quả");
            assertThat(arrived.text()).isEqualTo("Mời ông, bà đến nhận.\r\n.một dòng bắt đầu bằng dấu chấm");
            assertThat(arrived.html()).contains("<p>Mời ông, bà đến nhận.</p>");
            assertThat(arrived.messageId()).isEqualTo("<" + letter.id() + "@example.vn>");
            assertThat(arrived.source()).contains("Auto-Submitted: auto-generated", "Content-Language: vi");
        });
    }

    @ParameterizedTest
    @CsvSource({"DEFER, Deferred", "REFUSE, Refused", "DOWN, Unreachable", "BREAK_OFF, Unreachable"})
    void theServersAnswerDecidesAndTheAddressIsNotRepeated(Manner manner, String verdict) throws IOException {
        MAILBOX.feel(new Mood(manner, Duration.ZERO));
        var answered = carrier.carry(letter(Optional.empty()), Instant.now());
        assertThat(answered.getClass().getSimpleName()).isEqualTo(verdict);
        assertThat(answered.toString()).doesNotContain("lan@example.vn");
    }

    @Test
    void aLetterThatIsSentAgainHasTheSameNumber() throws IOException {
        var letter = letter(Optional.empty());
        MAILBOX.feel(new Mood(Manner.BREAK_OFF, Duration.ZERO));
        assertThat(carrier.carry(letter, Instant.now())).isInstanceOf(Verdict.Unreachable.class);
        MAILBOX.feel(Mood.GOOD);
        assertThat(carrier.carry(letter, Instant.now())).isInstanceOf(Verdict.Accepted.class);
        assertThat(MAILBOX.letters())
                .hasSize(2)
                .extracting(arrived -> arrived.messageId())
                .containsOnly("<" + letter.id() + "@example.vn>");
    }

    @Test
    void theMailboxShowsWhatArrivedAndIsSetByItsPage() throws IOException, InterruptedException {
        carrier.carry(letter(Optional.empty()), Instant.now());
        assertThat(ask("/", Optional.empty()).body()).contains("Hẹn trả kết quả", "lan@example.vn");
        assertThat(ask("/letters.json", Optional.empty()).body()).contains("\"subject\":\"Hẹn trả kết quả\"");
        var number = MAILBOX.letters().getFirst().number();
        assertThat(ask("/letters/" + number, Optional.empty()).body()).contains("Mời ông, bà đến nhận.");
        assertThat(ask("/letters/0", Optional.empty()).statusCode()).isEqualTo(404);
        assertThat(ask("/mood", Optional.of("manner=refuse&delay=0")).statusCode())
                .isEqualTo(303);
        assertThat(carrier.carry(letter(Optional.empty()), Instant.now())).isInstanceOf(Verdict.Refused.class);
        assertThat(ask("/mood", Optional.of("manner=sulk")).statusCode()).isEqualTo(400);
        assertThat(ask("/clearing", Optional.of("")).statusCode()).isEqualTo(303);
        assertThat(MAILBOX.letters()).isEmpty();
    }

    @Test
    void anAddressOfAServerIsUnderstoodOrRefused() {
        assertThat(MailServer.at("smtps://mail.example.vn", Optional.empty(), ""))
                .extracting(MailServer::port, MailServer::from)
                .containsExactly(465, "no-reply@mail.example.vn");
        assertThat(MailServer.at("smtp+starttls://mail.example.vn:2587", Optional.empty(), "")
                        .properties())
                .containsEntry("mail.smtp.starttls.required", "true");
        assertThatThrownBy(() -> MailServer.at("mail.example.vn", Optional.empty(), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Letter letter(Optional<String> html) {
        var message = new Message(
                new Channel.Mail(new EmailAddress("lan@example.vn")),
                new Words("vi", "Hẹn trả kết quả", "Mời ông, bà đến nhận.\n.một dòng bắt đầu bằng dấu chấm", html),
                Urgency.AT_ONCE,
                "test",
                new UUID(1, 1),
                Optional.empty());
        return new Letter(UUID.randomUUID(), message, Instant.parse("2026-11-22T00:00:00Z"), 1);
    }

    private static HttpResponse<String> ask(String path, Optional<String> form)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + MAILBOX.webPort() + path));
        form.ifPresent(sent -> request.POST(BodyPublishers.ofString(sent)));
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
