package vn.motcua.document.model;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Optional;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.FileKind;

/**
 * Ảnh chụp giấy tờ: makes the picture officers look at. It is drawn anew from the pixels, so nothing comes along that the
 * camera wrote: where the house stands, whose telephone it was.
 */
public final class Photograph {
    /** What this Java can unpack. */
    public static final Set<FileKind> KINDS = Set.of(FileKind.JPEG, FileKind.PNG);

    private static final int LONGEST = 1_400;
    /** Larger than any telephone's; a small file can claim to be larger still and eat the memory. */
    private static final long MOST_PIXELS = 120_000_000;

    private static final float QUALITY = 0.8f;
    private static final int ORIENTATION_WITHIN = 131_072;

    private Photograph() {}

    /** The picture as JPEG; empty if the photograph is damaged or beyond reason. */
    public static Optional<byte[]> preview(InputStream original, FileKind kind) throws IOException {
        var head = original.readNBytes(ORIENTATION_WITHIN);
        var rest = new Rest(original);
        var picture =
                develop(new SequenceInputStream(new ByteArrayInputStream(head), rest), kind, Orientation.of(head));
        if (rest.failure != null) {
            // The vault's own complaint, which the decoder took for a bad picture.
            throw rest.failure;
        }
        return picture;
    }

    private static Optional<byte[]> develop(InputStream whole, FileKind kind, Orientation orientation) {
        var reader = ImageIO.getImageReadersByMIMEType(kind.mediaType()).next();
        // In memory: a cache file would hold the photograph unsealed.
        try (var stream = new MemoryCacheImageInputStream(whole)) {
            reader.setInput(stream, true, true);
            return read(reader).map(image -> jpeg(upright(image, orientation)));
        } catch (IOException | RuntimeException _) {
            // Decoders answer pictures that break their format in many ways.
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static Optional<BufferedImage> read(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_PIXELS) {
            return Optional.empty();
        }
        var parameters = reader.getDefaultReadParam();
        var step = (int) Math.max(1, Math.max(width, height) / (2 * LONGEST));
        parameters.setSourceSubsampling(step, step, 0, 0);
        return Optional.of(reader.read(0, parameters));
    }

    private static BufferedImage upright(BufferedImage image, Orientation orientation) {
        var scale = Math.min(1, (double) LONGEST / Math.max(image.getWidth(), image.getHeight()));
        var width = (int) Math.max(1, Math.round(image.getWidth() * scale));
        var height = (int) Math.max(1, Math.round(image.getHeight() * scale));
        var result = new BufferedImage(
                orientation.lies() ? height : width, orientation.lies() ? width : height, BufferedImage.TYPE_INT_RGB);
        var canvas = result.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, result.getWidth(), result.getHeight());
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        var place = orientation.turn(width, height);
        place.concatenate(AffineTransform.getScaleInstance(
                (double) width / image.getWidth(), (double) height / image.getHeight()));
        canvas.drawImage(image, place, null);
        canvas.dispose();
        return result;
    }

    private static byte[] jpeg(BufferedImage image) {
        var writer =
                ImageIO.getImageWritersByMIMEType(FileKind.JPEG.mediaType()).next();
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot be written", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** What follows the head; it remembers why it could not be read. */
    private static final class Rest extends InputStream {
        private final InputStream original;
        private @Nullable IOException failure;

        Rest(InputStream original) {
            this.original = original;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                return original.read(bytes, offset, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }
}
