package vn.motcua.notification;

import vn.motcua.identity.spi.Way;
import vn.motcua.shared.EmailAddress;
import vn.motcua.shared.Phone;

/** Kênh: the way by which a message reaches somebody, with where it leads. */
public sealed interface Channel {

    Way way();

    /** Where it leads, as it is kept. */
    String recipient();

    /** Where it leads, so that whoever administers can tell it from others and not use it. */
    String masked();

    /** That way to where it leads, as it was kept. */
    static Channel to(Way way, String recipient) {
        return switch (way) {
            case MAIL -> new Mail(new EmailAddress(recipient));
            case TEXT -> new Text(new Phone(recipient));
            case ZALO -> new Zalo(new Phone(recipient));
            case CALL -> new Call(new Phone(recipient));
        };
    }

    /** Thư điện tử. */
    record Mail(EmailAddress to) implements Channel {
        @Override
        public Way way() {
            return Way.MAIL;
        }

        @Override
        public String recipient() {
            return to.value();
        }

        @Override
        public String masked() {
            return to.masked();
        }
    }

    /** Tin nhắn to a telephone: of the words only the text is sent, which is to be short. */
    record Text(Phone to) implements Channel {
        @Override
        public Way way() {
            return Way.TEXT;
        }

        @Override
        public String recipient() {
            return to.e164();
        }

        @Override
        public String masked() {
            return to.masked();
        }
    }

    /** Tin Zalo that fills a template which the party has approved: the subject is its first blank, the text its second. */
    record Zalo(Phone to) implements Channel {
        @Override
        public Way way() {
            return Way.ZALO;
        }

        @Override
        public String recipient() {
            return to.e164();
        }

        @Override
        public String masked() {
            return to.masked();
        }
    }

    /** Cuộc gọi in which the text is spoken: what is to be read out digit by digit stands so. */
    record Call(Phone to) implements Channel {
        @Override
        public Way way() {
            return Way.CALL;
        }

        @Override
        public String recipient() {
            return to.e164();
        }

        @Override
        public String masked() {
            return to.masked();
        }
    }
}
