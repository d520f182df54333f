package vn.motcua.document.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.document.Qr;
import vn.motcua.document.Qr.Wear;

/** The codes as readers of other make see them. */
class QrTests {
    private static final String ADDRESS = "https://dichvucong.example.vn/p/1.001193";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                ADDRESS,
                "Đường Nguyễn Huệ, phường Ắc Ẵng; số 14.000 ₫",
                "00020101021238570010A00000072701270006970405011315002000001230208QRIBFTTA53037045405140005802VN62270823BL H24.99.1 261121 000163046534"
            })
    void strangersReadWhatWasWritten(String text) {
        for (var wear : Wear.values()) {
            var picture = Readers.drawn(Qr.of(text, wear), 4);
            assertThat(Readers.read(picture)).isEqualTo(text);
            Readers.scan(picture).ifPresent(read -> assertThat(read).isEqualTo(text));
        }
    }

    @ParameterizedTest
    @EnumSource(Wear.class)
    void aFingerprintOnItDoesNotHideIt(Wear wear) {
        var picture = Readers.drawn(Qr.of(ADDRESS, wear), 8);
        var canvas = picture.createGraphics();
        canvas.setColor(Color.WHITE);
        var side = (int) (picture.getWidth() * (wear == Wear.EXPOSED ? 0.2 : 0.15));
        canvas.fillRect(picture.getWidth() / 2, picture.getHeight() / 2, side, side);
        canvas.dispose();
        assertThat(Readers.read(picture)).isEqualTo(ADDRESS);
    }

    @Test
    void fourLightModulesStandOnEachSide() {
        var qr = Qr.of(ADDRESS, Wear.EXPOSED);
        var picture = Readers.drawn(qr, 1);
        assertThat(picture.getSubimage(4, 4, 7, 1))
                .satisfies(row -> assertThat(light(row)).isFalse());
        assertThat(light(picture.getSubimage(0, 0, qr.size(), 4))).isTrue();
        assertThat(light(picture.getSubimage(0, qr.size() - 4, qr.size(), 4))).isTrue();
        assertThat(light(picture.getSubimage(0, 0, 4, qr.size()))).isTrue();
        assertThat(light(picture.getSubimage(qr.size() - 4, 0, 4, qr.size()))).isTrue();
    }

    @Test
    void onAPageItIsADrawingWithWords() {
        var html = new StringOutput();
        TemplateEngine.createPrecompiled(ContentType.Html)
                .render(
                        "document/qr.jte",
                        Map.of("qr", Qr.of(ADDRESS, Wear.SHELTERED), "label", "Mở \"thủ tục\""),
                        html);
        assertThat(html.toString())
                .startsWith("<svg class=\"qr\" viewBox=\"0 0 37 37\" role=\"img\" aria-label=\"Mở &#34;thủ tục&#34;\"")
                .doesNotContain("style=", "<script");
    }

    @Test
    void whatFitsIntoNoCodeIsRefused() {
        assertThatThrownBy(() -> Qr.of("x".repeat(3_000), Wear.SHELTERED)).isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean light(BufferedImage picture) {
        for (var x = 0; x < picture.getWidth(); x++) {
            for (var y = 0; y < picture.getHeight(); y++) {
                if (picture.getRGB(x, y) != Color.WHITE.getRGB()) {
                    return false;
                }
            }
        }
        return true;
    }
}
