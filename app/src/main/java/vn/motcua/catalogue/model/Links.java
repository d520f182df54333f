package vn.motcua.catalogue.model;

import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.motcua.catalogue.Procedure;

/** Liên kết: every address of the web that a record leads to, in whichever of its parts. */
public final class Links {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"'<>\\\\]+");
    /** What ends the sentence, not the address. */
    private static final Pattern TAIL = Pattern.compile("[.,;:!?)\\]}]+$");

    private Links() {}

    public static NavigableSet<String> of(Procedure procedure) {
        var found = new TreeSet<String>();
        var matcher = ADDRESS.matcher(ProcedureJson.write(procedure));
        while (matcher.find()) {
            found.add(TAIL.matcher(matcher.group()).replaceFirst(""));
        }
        return found;
    }
}
