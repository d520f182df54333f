package vn.motcua.api.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Nhịp: how much of what may be asked in a minute from one place. A request counts for each that it falls under; whoever is
 * held back by one is not by others. No person who reads, however fast, meets any of them.
 */
public enum Pace {
    /** Everything, from one network: an office of hundreds behind one line. */
    ALL(false, 6_000, ".*"),
    /** What is printed or written out anew for each who asks. */
    FILES(false, 120, ".*\\.(pdf|csv|xlsx|json|ics)"),
    /** Where somebody could guess. */
    GUESSES(false, 120, "/api/v1/tracking|/oauth2/token|/track"),
    /** Signing in, by whatever way; wrong passwords and codes are counted more strictly where they are told apart. */
    DOORS(false, 600, "/sign-in(?!/ended/).*"),
    /** What browsers tell of pages, unasked. */
    REPORTS(false, 60, "/policy-reports"),
    /** Programs, by the person whose token they bring. */
    CALLS(true, 3_000, "/api/v1/.*"),
    /** Pages that only one person reads, or only officers: what reads the same to everybody is counted by network alone. */
    PAGES(true, 1_200, "/(account|admin|desk|my|portal)(/.*)?"),
    /** Whatever somebody sends, by page or by program. */
    CHANGES(true, 1_200, ".*");

    private static final Pattern LANGUAGE = Pattern.compile("^/(?:en|km)(?=/)");
    private static final Set<Pace> READ = EnumSet.of(PAGES);
    private static final Set<Pace> SENDING = EnumSet.of(GUESSES, DOORS, REPORTS, CHANGES);
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final boolean ofPersons;
    private final int inAMinute;
    private final Pattern paths;

    Pace(boolean ofPersons, int inAMinute, String paths) {
        this.ofPersons = ofPersons;
        this.inAMinute = inAMinute;
        this.paths = Pattern.compile(paths);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Unless the installation says otherwise. */
    public int inAMinute() {
        return inAMinute;
    }

    /** Those that a request falls under. */
    public static List<Pace> of(boolean persons, String method, String path) {
        var bare = LANGUAGE.matcher(path).replaceFirst("");
        return Arrays.stream(values())
                .filter(pace -> pace.ofPersons == persons)
                .filter(pace -> pace.paths.matcher(bare).matches())
                .filter(pace -> !(READING.contains(method) ? SENDING : READ).contains(pace))
                .toList();
    }
}
