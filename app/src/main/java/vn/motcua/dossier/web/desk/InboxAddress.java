package vn.motcua.dossier.web.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.dossier.usecase.Inboxes.Page;
import vn.motcua.dossier.usecase.SeeTrays.Wish;
import vn.motcua.dossier.usecase.Tray;
import vn.motcua.dossier.usecase.TrayFilter;

/**
 * Địa chỉ of an inbox: which tray, what of it, which page. What cannot be read asks for nothing.
 *
 * @param unread the parts of the filter that cannot be read
 * @param choosing whether a filter is to be chosen
 * @param number from 1
 */
record InboxAddress(Optional<Tray> tray, TrayFilter filter, List<Unread> unread, boolean choosing, int number) {
    static final String HOME = "/desk/dossiers";

    private static final String CHOOSE = "choose";
    private static final int LONGEST_UNREAD = 60;

    InboxAddress {
        unread = List.copyOf(unread);
    }

    static InboxAddress of(Map<String, String> asked) {
        var page = asked.getOrDefault("page", "");
        return new InboxAddress(
                Tray.read(asked.getOrDefault("tray", "")),
                TrayFilter.read(asked),
                TrayFilter.unread(asked).stream()
                        .map(key -> Unread.of(key, asked.getOrDefault(key, "")))
                        .toList(),
                asked.containsKey(CHOOSE),
                page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1);
    }

    static String of(Tray tray) {
        return HOME + "?tray=" + tray.key();
    }

    static String of(Tray tray, TrayFilter filter) {
        return filter.equals(TrayFilter.NONE) ? of(tray) : of(tray) + "&" + filter.text();
    }

    static String choosing(String address) {
        return address + "&" + CHOOSE + "=filter";
    }

    Wish wish() {
        return new Wish(tray, filter, Page.of(number - 1), choosing);
    }

    /** The one without boxes that were left empty; empty where this is the one. */
    static Optional<String> withoutBlanks(Map<String, String> asked) {
        if (TrayFilter.KEYS.stream().noneMatch(key -> "".equals(asked.get(key)))) {
            return Optional.empty();
        }
        var address = of(asked);
        var start = address.tray().map(InboxAddress::of);
        var filter = Optional.of(address.filter().text()).filter(text -> !text.isEmpty());
        return Optional.of(
                start.map(text -> filter.map(rest -> text + "&" + rest).orElse(text))
                        .orElseGet(() -> filter.map(rest -> HOME + "?" + rest).orElse(HOME)));
    }

    /** Phần không hiểu, as it was asked for, shortened. */
    record Unread(String key, String text) {
        static Unread of(String key, String text) {
            return new Unread(key, text.length() > LONGEST_UNREAD ? text.substring(0, LONGEST_UNREAD) + "…" : text);
        }
    }
}
