package vn.motcua.document.press;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import vn.motcua.shared.VietnamTime;

/** A document that bears the instant it was told and an identifier of its contents, so that it can be made again. */
final class DatedPaper extends PDDocument {
    private final Instant at;

    DatedPaper(String contents, Instant at) {
        this.at = at;
        setDocumentId(ByteBuffer.wrap(digest(at + contents)).getLong());
    }

    /** The renderer writes the time of its own clock here, and repeats in the metadata what it finds. */
    @Override
    public void setDocumentInformation(PDDocumentInformation information) {
        information.setCreationDate(GregorianCalendar.from(at.atZone(VietnamTime.ZONE)));
        super.setDocumentInformation(information);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
