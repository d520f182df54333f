package vn.motcua.identity.usecase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.motcua.identity.model.OfficerRow;
import vn.motcua.identity.model.OfficerRow.Column;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;

/**
 * Nhập cán bộ từ bảng: each row opens an account by invitation, or gives a post to somebody known by their login name. Every
 * row is decided about as if it had been typed; sent again, what is there already stays as it is. Not one transaction: a
 * thousand letters are a thousand acts.
 */
@Component
public class ImportOfficers {
    private static final Verdict TWICE = new Verdict.Wrong(Column.LOGIN, Flaw.TWICE);

    private final ImportOfficer one;
    private final Access access;

    ImportOfficers(ImportOfficer one, Access access) {
        this.one = one;
        this.access = access;
    }

    /** What would become of each row; nothing is entered. */
    public Outcome rehearse(Actor by, List<OfficerRow> rows) {
        return each(by, rows, "", false);
    }

    /**
     * Enters what is right and leaves what is not.
     *
     * @param origin where the administrator's page stands
     */
    public Outcome enter(Actor by, List<OfficerRow> rows, String origin) {
        return each(by, rows, origin, true);
    }

    private Outcome each(Actor by, List<OfficerRow> rows, String origin, boolean keep) {
        if (access.decide(by, IdentityPolicy.IMPORT_OFFICERS, Concerning.nothing())
                instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var lines = new ArrayList<Line>();
        var posts = new HashSet<List<String>>();
        for (var row : rows) {
            lines.add(new Line(row, posts.add(post(row)) ? one.take(by, row, origin, keep) : TWICE));
        }
        return new Outcome.Judged(lines);
    }

    /** Somebody may stand on several rows, with another post on each. */
    private static List<String> post(OfficerRow row) {
        return List.of(
                row.at(Column.LOGIN).toLowerCase(Locale.ROOT),
                row.at(Column.ROLE),
                row.at(Column.AGENCY_CODE),
                row.at(Column.FROM_DAY));
    }

    /** Dòng với kết luận. */
    public record Line(OfficerRow row, Verdict verdict) {}

    /** Kết luận. */
    public sealed interface Verdict {
        /** The account is opened and a letter is on its way. */
        record Invited() implements Verdict {}

        /** Somebody known gets another post. */
        record Appointed() implements Verdict {}

        /** The post is there already. */
        record Already() implements Verdict {}

        /** @param columns in which the same is wrong, at least one */
        record Wrong(List<Column> columns, Flaw flaw) implements Verdict {
            public Wrong {
                columns = List.copyOf(columns);
            }

            Wrong(Column column, Flaw flaw) {
                this(List.of(column), flaw);
            }
        }

        record NotAllowed(Decision.Refused refused) implements Verdict {}
    }

    /** Sai ở đâu. */
    public enum Flaw {
        UNREADABLE,
        TAKEN,
        CLOSED,
        /** One of their posts is an administrator's, the other an auditor's. */
        AUDITS_ITSELF,
        TWICE
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Judged(List<Line> lines) implements Outcome {
            public Judged {
                lines = List.copyOf(lines);
            }
        }

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
