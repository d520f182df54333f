package vn.motcua.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Tờ khai đăng ký khai sinh of a father who lives in Phường Bến Mơ, page by page, whatever one writes it with. */
final class BirthDeclaration {
    static final String PROCEDURE = "1.001193";

    /** What is looked for, as people type it. */
    static final String WORDS = "dang ky khai sinh";

    static final String OFFICE = "Y99.01.01";

    /** The one paper that everybody hands in. */
    static final String PAPER = "Giấy chứng sinh";

    static final List<Topic> TOPICS = List.of(
            new Topic("applicant", BirthDeclaration::applicant),
            new Topic("child", BirthDeclaration::child),
            new Topic("birthplace", hand -> hand.chooses("born-at", "hospital")),
            // Asked for only once one has said that there was one.
            new Topic("birthplace", hand -> hand.writes("hospital", "Bệnh viện Mẫu")),
            new Topic("mother", BirthDeclaration::mother),
            new Topic("father", hand -> hand.chooses("father-stated", "no")),
            new Topic("pledge", hand -> hand.ticks("pledge")));

    private BirthDeclaration() {}

    /** Trang. */
    record Topic(String id, Consumer<Hand> filling) {
        void fill(Hand hand) {
            filling.accept(hand);
        }
    }

    /** Bàn tay: how somebody answers a question. */
    interface Hand {
        void writes(String box, String text);

        /** One of several answers. */
        void chooses(String box, String value);

        void ticks(String box);
    }

    /** A hand that needs no keyboard. */
    static Hand on(Page page) {
        return new Hand() {
            @Override
            public void writes(String box, String text) {
                page.fill(box(box), text);
            }

            @Override
            public void chooses(String box, String value) {
                page.check(box(box) + "[value='" + value + "']");
            }

            @Override
            public void ticks(String box) {
                page.check(box(box));
            }
        };
    }

    static String box(String name) {
        return "[name='" + name + "']";
    }

    private static void applicant(Hand hand) {
        hand.writes("applicant-name", "Đinh Mẫu Út");
        hand.writes("applicant-id", "099190000101");
        hand.writes("applicant-phone", "0000 000 101");
        home(hand, "applicant-home");
        hand.chooses("relation", "father");
    }

    private static void child(Hand hand) {
        hand.writes("child-name", "Đinh Mẫu Bé");
        hand.chooses("child-sex", "female");
        hand.writes("birth-day.day", "05");
        hand.writes("birth-day.month", "11");
        hand.writes("birth-day.year", "2025");
        hand.writes("child-ethnicity", "Kinh");
        hand.writes("child-nationality", "Việt Nam");
        hand.writes("child-home-town", "Phường Bến Mơ");
    }

    private static void mother(Hand hand) {
        hand.writes("mother-name", "Lê Mẫu Mẹ");
        hand.writes("mother-ethnicity", "Kinh");
        home(hand, "mother-home");
    }

    private static void home(Hand hand, String field) {
        hand.writes(field + ".house", "Số 3 đường Ví Dụ");
        hand.writes(field + ".commune", "Phường Bến Mơ");
    }

    /** The paper, photographed. */
    static FilePayload paper() {
        var picture = new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.fillRect(20, 20, 260, 360);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilePayload("giay-chung-sinh.png", "image/png", bytes.toByteArray());
    }
}
