package vn.motcua.catalogue.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/** Mã hóa: where a file stops being UTF-8, as a file saved in an old Vietnamese code page does. */
final class Utf8 {
    private static final int BUFFER = 64 * 1024;

    private Utf8() {}

    /** The line of the first byte that is not; empty if all of it is UTF-8 and holds no zero characters. */
    static OptionalLong firstFault(InputStream bytes) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.allocate(BUFFER);
        var out = CharBuffer.allocate(BUFFER);
        var line = 1L;
        for (var last = false; !last; ) {
            var read = bytes.read(in.array(), in.position(), in.remaining());
            last = read < 0;
            in.position(in.position() + Math.max(read, 0)).flip();
            var result = decoder.decode(in, out, last);
            out.flip();
            if (out.chars().anyMatch(each -> each == 0)) {
                return OptionalLong.of(line);
            }
            line += out.chars().filter(each -> each == '\n').count();
            if (result.isError()) {
                return OptionalLong.of(line);
            }
            out.clear();
            in.compact();
        }
        return OptionalLong.empty();
    }
}
