package vn.motcua.document.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.document.FileKind;

class FileNameTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Giấy khai sinh.pdf            | PDF  | Giấy khai sinh.pdf
            IMG_0001.JPG                  | JPEG | IMG_0001.JPG
            anh.jpeg                      | JPEG | anh.jpeg
            hoá đơn.pdf.exe               | PDF  | hoá đơn.pdf.exe.pdf
            C:\\Users\\lan\\đơn.docx      | DOCX | đơn.docx
            ../../etc/passwd              | PDF  | passwd.pdf
            ..                            | PDF  | tep.pdf
            .htaccess                     | PDF  | htaccess.pdf
            -rf .pdf                      | PDF  | rf.pdf
            CON.pdf                       | PDF  | tepCON.pdf
            lpt1.x                        | PDF  | teplpt1.x.pdf
            a<b>"c:d?.pdf                 | PDF  | a_b__c_d_.pdf
            %00.pdf                       | PDF  | _00.pdf
            """)
    void aNameIsMadeHarmless(String sent, FileKind kind, String name) {
        assertThat(FileName.neutral(sent, kind)).isEqualTo(name);
    }

    @Test
    void whatTheEyeDoesNotSeeIsGone() {
        assertThat(FileName.neutral("\u202Efdp.exe\u0000\r\n\u200B", FileKind.PDF))
                .isEqualTo("fdp.exe.pdf");
        assertThat(FileName.neutral("", FileKind.PNG)).isEqualTo("tep.png");
    }

    @Test
    void decomposedLettersBecomeOne() {
        assertThat(FileName.neutral(Normalizer.normalize("Đề nghị.pdf", Normalizer.Form.NFD), FileKind.PDF))
                .isEqualTo("Đề nghị.pdf");
    }

    @Test
    void whateverIsSentTheNameIsShortVisibleAndEndsAsItsKind() {
        qt().forAll(strings().allPossible().ofLengthBetween(0, 300)).checkAssert(sent -> {
            var name = FileName.neutral(sent, FileKind.PDF);
            assertThat(name.toLowerCase(Locale.ROOT))
                    .endsWith(".pdf")
                    .doesNotContainPattern("[/\\\\\\p{Cc}\\p{Cf}\"<>]");
            assertThat(name).doesNotStartWith(".").doesNotStartWith("-");
            assertThat(name.codePointCount(0, name.length())).isBetween(5, 107);
            assertThat(FileName.neutral(name, FileKind.PDF)).isEqualTo(name);
        });
    }
}
