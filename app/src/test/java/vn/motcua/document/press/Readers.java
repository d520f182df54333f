package vn.motcua.document.press;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.motcua.document.Qr;

/** Other people's programs that judge what we print. */
public final class Readers {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Readers() {}

    /** What ZXing, which shares no code with the one that writes, reads in a picture. */
    public static String read(BufferedImage image) {
        return find(image).orElseThrow(() -> new AssertionError("no code in the picture"));
    }

    /** The same, where a look may miss the code: how the dots fall on a page decides, and one looks again from nearer. */
    public static Optional<String> find(BufferedImage image) {
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        try {
            return Optional.of(new MultiFormatReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(source)),
                            Map.of(
                                    DecodeHintType.POSSIBLE_FORMATS,
                                    List.of(BarcodeFormat.QR_CODE),
                                    DecodeHintType.TRY_HARDER,
                                    true))
                    .getText());
        } catch (NotFoundException _) {
            return Optional.empty();
        }
    }

    /** What the scanner zbarimg reads, where it is installed. */
    static Optional<String> scan(BufferedImage image) {
        try {
            var file = Files.createTempFile(Path.of("target"), "scan-", ".png");
            ImageIO.write(image, "png", file.toFile());
            var scanner = new ProcessBuilder("zbarimg", "--nodbus", "-q", "--raw", file.toString()).start();
            var text = new String(scanner.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!scanner.waitFor(10, TimeUnit.SECONDS)) {
                throw new AssertionError("zbarimg hangs");
            }
            Files.delete(file);
            return Optional.of(text.strip());
        } catch (IOException _) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The code as a browser would draw it, so many pixels a module. */
    static BufferedImage drawn(Qr qr, int scale) {
        var side = qr.size() * scale;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, side, side);
        canvas.scale(scale, scale);
        canvas.setColor(Color.BLACK);
        canvas.fill(PathData.read(qr.path()));
        canvas.dispose();
        return image;
    }

    /** The rules of this standard that veraPDF finds broken. */
    public static List<String> flaws(byte[] pdf, PDFAFlavour standard) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                var validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(flaw -> flaw.getRuleId().getClause() + "-"
                            + flaw.getRuleId().getTestNumber() + " " + flaw.getMessage())
                    .distinct()
                    .toList();
        } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
            throw new AssertionError(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
