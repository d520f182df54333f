package vn.motcua.notification.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.simulators.telephone.Telephone;

/** The program's texts, over a real line, to the telephone program. */
class CarryingTextsTests {

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
    void aCentreThatIsNotThereTakesNothing() throws IOException {
        int port;
        try (var closed = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        assertThat(texting(port).send("+84907000001", "x")).isFalse();
    }

    @Test
    void withoutACentreNothingIsOpen() {
        var nobody = new SmppTexting(Optional.empty());
        assertThat(nobody.isOpen()).isFalse();
        assertThat(nobody.send("+84907000001", "x")).isFalse();
    }

    private static SmppTexting texting(int port) {
        return new SmppTexting(
                Optional.of(MessageCentre.at("smpp://127.0.0.1:" + port, "motcua", "chi-de-thu", "MOTCUA")));
    }
}
