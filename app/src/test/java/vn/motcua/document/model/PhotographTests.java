package vn.motcua.document.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.document.FileKind;

class PhotographTests {
    private static final String PLACE = "GPS 10 46 N 106 41 E";

    @Test
    void itIsSmallEnoughForAScreenAndKeepsItsProportions() throws IOException {
        var preview = read(preview(encoded("jpg", 3000, 2000), FileKind.JPEG));
        assertThat(preview.getWidth()).isEqualTo(1400);
        assertThat(preview.getHeight()).isBetween(932, 934);
    }

    @Test
    void aSmallOneStaysAsItIs() throws IOException {
        assertThat(read(preview(encoded("png", 300, 200), FileKind.PNG)).getWidth())
                .isEqualTo(300);
    }

    @Test
    void whatTheCameraWroteIsNotInIt() throws IOException {
        var photograph = withExif(encoded("jpg", 60, 40), 1);
        assertThat(new String(photograph, StandardCharsets.ISO_8859_1)).contains("Exif", PLACE);
        assertThat(new String(preview(photograph, FileKind.JPEG), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif")
                .doesNotContain("GPS");
    }

    /** The picture as stored: red above left, green above right, blue below left. Where red and green are once upright. */
    @ParameterizedTest
    @CsvSource({
        "1, 60, 40, LEFT_TOP, RIGHT_TOP",
        "2, 60, 40, RIGHT_TOP, LEFT_TOP",
        "3, 60, 40, RIGHT_BOTTOM, LEFT_BOTTOM",
        "4, 60, 40, LEFT_BOTTOM, RIGHT_BOTTOM",
        "5, 40, 60, LEFT_TOP, LEFT_BOTTOM",
        "6, 40, 60, RIGHT_TOP, RIGHT_BOTTOM",
        "7, 40, 60, RIGHT_BOTTOM, RIGHT_TOP",
        "8, 40, 60, LEFT_BOTTOM, LEFT_TOP",
        "9, 60, 40, LEFT_TOP, RIGHT_TOP"
    })
    void itStandsUprightHoweverTheTelephoneWasHeld(int orientation, int width, int height, Corner red, Corner green)
            throws IOException {
        var preview = read(preview(withExif(encoded("jpg", 60, 40), orientation), FileKind.JPEG));
        assertThat(preview.getWidth()).isEqualTo(width);
        assertThat(preview.getHeight()).isEqualTo(height);
        assertThat(red.of(preview)).satisfies(colour -> {
            assertThat(colour.getRed()).isGreaterThan(180);
            assertThat(colour.getGreen()).isLessThan(90);
        });
        assertThat(green.of(preview)).satisfies(colour -> {
            assertThat(colour.getGreen()).isGreaterThan(180);
            assertThat(colour.getRed()).isLessThan(90);
        });
    }

    @Test
    void aDamagedOneHasNoPicture() throws IOException {
        var photograph = encoded("jpg", 60, 40);
        assertThat(Photograph.preview(new ByteArrayInputStream(Arrays.copyOf(photograph, 200)), FileKind.JPEG))
                .isEmpty();
        assertThat(Photograph.preview(new ByteArrayInputStream(new byte[] {1, 2, 3}), FileKind.PNG))
                .isEmpty();
    }

    /** A few hundred bytes that claim a billion pixels. */
    @Test
    void oneBeyondReasonIsNotUnpacked() throws IOException {
        var bomb = encoded("png", 10, 10);
        ByteBuffer.wrap(bomb).putInt(16, 40_000).putInt(20, 40_000);
        var crc = new CRC32();
        crc.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) crc.getValue());
        assertThat(Photograph.preview(new ByteArrayInputStream(bomb), FileKind.PNG))
                .isEmpty();
    }

    @Test
    void theVaultsComplaintIsNotTakenForABadPicture() throws IOException {
        var original = new FilterInputStream(new ByteArrayInputStream(encoded("png", 1200, 1200))) {
            private int read;

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                read += length;
                if (read > 131_072) {
                    throw new IOException("the contents are damaged");
                }
                return super.read(bytes, offset, length);
            }
        };
        assertThatThrownBy(() -> Photograph.preview(original, FileKind.PNG))
                .isInstanceOf(IOException.class)
                .hasMessage("the contents are damaged");
    }

    enum Corner {
        LEFT_TOP,
        RIGHT_TOP,
        LEFT_BOTTOM,
        RIGHT_BOTTOM;

        Color of(BufferedImage image) {
            var x = this == LEFT_TOP || this == LEFT_BOTTOM ? 5 : image.getWidth() - 6;
            var y = this == LEFT_TOP || this == RIGHT_TOP ? 5 : image.getHeight() - 6;
            return new Color(image.getRGB(x, y));
        }
    }

    private static byte[] preview(byte[] photograph, FileKind kind) throws IOException {
        return Photograph.preview(new ByteArrayInputStream(photograph), kind).orElseThrow();
    }

    private static BufferedImage read(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture));
    }

    private static byte[] encoded(String format, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 3, height / 3);
        canvas.setColor(Color.GREEN);
        canvas.fillRect(width - width / 3, 0, width / 3, height / 3);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(0, height - height / 3, width / 3, height / 3);
        canvas.dispose();
        if (width == 1200) {
            var random = new Random(1);
            for (var at = 0; at < width * height; at++) {
                image.setRGB(at % width, at / width, random.nextInt());
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    /** Puts a camera's remarks behind the first two bytes: the orientation, and where it was. */
    private static byte[] withExif(byte[] jpeg, int orientation) {
        var remarks = ByteBuffer.allocate(26 + PLACE.length())
                .put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .put(PLACE.getBytes(StandardCharsets.US_ASCII))
                .array();
        return ByteBuffer.allocate(jpeg.length + remarks.length + 10)
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (remarks.length + 8))
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(remarks)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }
}
