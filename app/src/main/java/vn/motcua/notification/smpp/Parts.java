package vn.motcua.notification.smpp;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Các đoạn of a text. What a telephone's own alphabet holds goes in it, everything else in UCS-2; what is longer than one message is
 * sent in several, each with the head of six bytes (3GPP TS 23.040, 9.2.3.24.1) by which the telephone puts them together.
 * Nothing is cut off.
 *
 * @param coding {@code data_coding} of SMPP
 * @param heads whether each begins with a head
 */
record Parts(int coding, boolean heads, List<byte[]> contents) {
    private static final int DEFAULT = 0;
    private static final int UCS2 = 8;

    /** What means the same in the telephone's alphabet and in ASCII. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 \\n!\"#%&'()*+,./:;<=>?-]*");

    /** A telephone's own letters take seven bits on the way, so that 160 go into the 140 bytes of one message. */
    private static final int PLAIN_ONE = 160;

    private static final int PLAIN_EACH = 153;
    private static final int UCS2_ONE = 70;
    private static final int UCS2_EACH = 67;
    private static final int MOST = 255;
    private static final int BYTE = 0xFF;

    Parts {
        contents = List.copyOf(contents);
    }

    /** @param reference the same for each attempt at the same text, another for others to the same telephone */
    static Parts of(String words, int reference) {
        var plain = PLAIN.matcher(words).matches();
        var coding = plain ? DEFAULT : UCS2;
        var letters = plain ? StandardCharsets.US_ASCII : StandardCharsets.UTF_16BE;
        if (words.length() <= (plain ? PLAIN_ONE : UCS2_ONE)) {
            return new Parts(coding, false, List.of(words.getBytes(letters)));
        }
        return new Parts(coding, true, headed(pieces(words, plain ? PLAIN_EACH : UCS2_EACH), letters, reference));
    }

    /** A letter of two halves stays in one piece. */
    private static List<String> pieces(String words, int most) {
        var pieces = new ArrayList<String>();
        for (var from = 0; from < words.length(); ) {
            var until = Math.min(words.length(), from + most);
            if (until < words.length() && Character.isHighSurrogate(words.charAt(until - 1))) {
                until--;
            }
            pieces.add(words.substring(from, until));
            from = until;
        }
        if (pieces.size() > MOST) {
            throw new IllegalArgumentException("a text of " + words.length() + " characters");
        }
        return pieces;
    }

    private static List<byte[]> headed(List<String> pieces, Charset letters, int reference) {
        var headed = new ArrayList<byte[]>();
        for (var piece : pieces) {
            var content = piece.getBytes(letters);
            var whole = new byte[content.length + 6];
            whole[0] = 5;
            whole[2] = 3;
            whole[3] = (byte) (reference & BYTE);
            whole[4] = (byte) pieces.size();
            whole[5] = (byte) (headed.size() + 1);
            System.arraycopy(content, 0, whole, 6, content.length);
            headed.add(whole);
        }
        return headed;
    }
}
