package vn.motcua.dossier.web.citizen;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.usecase.Sheet;
import vn.motcua.form.Section;
import vn.motcua.identity.Representation.Represented;
import vn.motcua.ui.Page;
import vn.motcua.ui.Viewer;

/**
 * Máy riêng: whoever says that a device is theirs alone lets its browser keep what they are typing until it is saved. The browser
 * keeps it and offers it back, {@code keep.js}; here it is asked whether it may, and told when it need not any more.
 */
public final class OwnDevice {
    static final String COOKIE = "device";
    static final String OWN = "own";

    private static final String SAVED = "saved";
    /** The browser itself keeps nothing for longer. */
    private static final Duration UNTIL_READ = Duration.ofDays(1);

    private OwnDevice() {}

    /** Whether one is asked at all: not at a kiosk, not an officer's desk, and not who helps a neighbour. */
    public static boolean isAsked(Page page, Sheet sheet) {
        return isAsked(page)
                && !sheet.helping()
                && sheet.behalf().filter(Represented::helped).isEmpty();
    }

    /** The same where it is about no draft. */
    public static boolean isAsked(Page page) {
        return !page.density("").equals("kiosk")
                && page.viewer().filter(Viewer::officer).isEmpty();
    }

    /** Under what the browser keeps what is typed there. */
    public static String key(DraftId draft, Section section) {
        return key(draft, section.page().id(), section.item());
    }

    private static String key(DraftId draft, String topic, int item) {
        return draft + "/" + topic + "/" + item;
    }

    /** Tells the browser of an own device that this page is saved; others keep nothing, and are told nothing. */
    static void saved(String device, HttpServletResponse response, DraftId draft, String topic, int item) {
        if (device.equals(OWN)) {
            var cookie = ResponseCookie.from(SAVED, key(draft, topic, item))
                    .path("/")
                    .maxAge(UNTIL_READ)
                    .sameSite("Lax")
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }
}
