package vn.motcua.identity.web.admin;

import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.shared.JournalQuery.Mark;

/** The address of the journal with the same question, further back in time. */
public final class JournalAddress {
    private JournalAddress() {}

    public static String before(Typed typed, Mark last) {
        return asking("/admin/journal", typed)
                .queryParam("before", last.text())
                .encode()
                .buildAndExpand(typed.fields())
                .toUriString();
    }

    /** The table with the same question. */
    public static String table(Typed typed) {
        return asking("/admin/journal.csv", typed)
                .encode()
                .buildAndExpand(typed.fields())
                .toUriString();
    }

    private static UriComponentsBuilder asking(String path, Typed typed) {
        var address = UriComponentsBuilder.fromPath(path);
        Stream.of("login", "record", "action", "day")
                .filter(name -> !typed.isEmpty(name))
                .forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address;
    }
}
