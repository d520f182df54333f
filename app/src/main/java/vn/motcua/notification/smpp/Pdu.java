package vn.motcua.notification.smpp;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Khung SMPP 3.4: four numbers of four bytes, then what the command says. */
record Pdu(int command, int status, int sequence) {
    static final int BIND_TRANSMITTER = 0x00000002;
    static final int SUBMIT = 0x00000004;
    static final int UNBIND = 0x00000006;
    static final int ANSWER = 0x80000000;

    private static final int HEADER = 16;
    private static final int MOST = 64 * 1024;

    static void write(DataOutputStream to, int command, int sequence, Body body) throws IOException {
        var bytes = body.bytes.toByteArray();
        to.writeInt(HEADER + bytes.length);
        to.writeInt(command);
        to.writeInt(0);
        to.writeInt(sequence);
        to.write(bytes);
        to.flush();
    }

    /** Reads one; what its body says does not matter to us. */
    static Pdu read(DataInputStream from) throws IOException {
        var length = from.readInt();
        var pdu = new Pdu(from.readInt(), from.readInt(), from.readInt());
        if (length < HEADER || length > MOST) {
            throw new IOException("a frame of " + length + " bytes");
        }
        from.skipNBytes(length - HEADER);
        return pdu;
    }

    /** Nội dung, field by field. */
    static final class Body {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Body text(String text) {
            bytes.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
            return number(0);
        }

        Body number(int number) {
            bytes.write(number);
            return this;
        }

        Body raw(byte[] content) {
            bytes.writeBytes(content);
            return this;
        }
    }
}
