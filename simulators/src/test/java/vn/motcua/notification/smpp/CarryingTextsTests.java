package vn.motcua.notification.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.notification.Channel;
import vn.motcua.notification.Message;
import vn.motcua.notification.usecase.Letter;
import vn.motcua.notification.usecase.Verdict;
import vn.motcua.shared.Phone;
import vn.motcua.simulators.telephone.Telephone;

/** The program's texts, over a real line, to the telephone program. */
class CarryingTextsTests {
    private static final String NEWS = "Hồ sơ Y99.02.01-260101-0001: đã có kết quả";

    @Test
    void aTextArrivesWordForWord() throws IOException {
        try (var telephone = new Telephone(0, 0)) {
            assertThat(texting(telephone.smppPort()).send("+84907000001", "Mã xác nhận: 012345"))
                    .isTrue();
            assertThat(telephone.texts()).singleElement().satisfies(text -> {
                assertThat(text.from()).isEqualTo("MOTCUA");
                assertThat(text.to()).isEqualTo("84907000001");
                assertThat(text.words()).isEqualTo("Mã xác nhận: 012345");
            });
        }
    }

    @Test
    void aNoticeArrivesAsItsTextAlone() throws IOException {
        try (var telephone = new Telephone(0, 0)) {
            assertThat(texting(telephone.smppPort()).carry(notice(NEWS), Instant.now()))
                    .isEqualTo(new Verdict.Accepted());
            assertThat(telephone.texts()).singleElement().satisfies(text -> {
                assertThat(text.to()).isEqualTo("84907000001");
                assertThat(text.words()).isEqualTo(NEWS);
            });
        }
    }

    @Test
    void aCentreThatIsNotThereTakesNothing() throws IOException {
        int port;
        try (var closed = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        assertThat(texting(port).send("+84907000001", "x")).isFalse();
        assertThat(texting(port).carry(notice(NEWS), Instant.now())).isInstanceOf(Verdict.Unreachable.class);
    }

    @Test
    void withoutACentreNothingIsOpen() {
        var nobody = new SmppTexting(Optional.empty());
        assertThat(nobody.isOpen()).isFalse();
        assertThat(nobody.send("+84907000001", "x")).isFalse();
    }

    /** What is longer than the network takes at once arrives in parts, and nothing of it is lost. */
    @ParameterizedTest
    @ValueSource(ints = {70, 71, 134, 135, 1_000})
    void aLongTextArrivesWholeInVietnamese(int length) throws IOException {
        arrivesWhole("ệ".repeat(66) + "🏠" + "ệ".repeat(length - 68));
    }

    @ParameterizedTest
    @ValueSource(ints = {159, 160, 161, 306, 307, 1_000})
    void aLongTextArrivesWholeInATelephonesOwnLetters(int length) throws IOException {
        arrivesWhole("Dossier 0 ".repeat(length).substring(0, length));
    }

    private static void arrivesWhole(String words) throws IOException {
        try (var telephone = new Telephone(0, 0)) {
            assertThat(texting(telephone.smppPort()).carry(notice(words), Instant.now()))
                    .isEqualTo(new Verdict.Accepted());
            assertThat(telephone.texts())
                    .singleElement()
                    .satisfies(text -> assertThat(text.words()).isEqualTo(words));
        }
    }

    private static Letter notice(String words) {
        var message = new Message(
                new Channel.Text(new Phone("+84907000001")),
                new Message.Words("vi", "Tin", words, Optional.empty()),
                Message.Urgency.BY_DAY,
                "test.text",
                new UUID(1, 1),
                Optional.empty());
        return new Letter(new UUID(1, 2), message, Instant.EPOCH, 1);
    }

    private static SmppTexting texting(int port) {
        return new SmppTexting(
                Optional.of(MessageCentre.at("smpp://127.0.0.1:" + port, "motcua", "chi-de-thu", "MOTCUA")));
    }
}
