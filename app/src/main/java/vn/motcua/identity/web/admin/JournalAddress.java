package vn.motcua.identity.web.admin;

import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.shared.JournalQuery.Mark;

/** The address of the journal with the same question, further back in time. */
public final class JournalAddress {
    private JournalAddress() {}

    public static String before(Typed typed, Mark last) {
        var address = UriComponentsBuilder.fromPath("/admin/journal");
        Stream.of("login", "record", "action", "day")
                .filter(name -> !typed.isEmpty(name))
                .forEach(name -> address.queryParam(name, "{" + name + "}"));
        address.queryParam("before", last.at() + "/" + last.id());
        return address.encode().buildAndExpand(typed.fields()).toUriString();
    }
}
