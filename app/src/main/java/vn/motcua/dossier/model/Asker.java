package vn.motcua.dossier.model;

import java.util.Locale;
import vn.motcua.shared.Text;

/**
 * Người đến quầy: who asks there for something that only the owner of a dossier may ask for.
 *
 * @param name of the representative; empty where it is the owner
 * @param paper by which they showed who they are, or that they may: a citizen card, a mandate with its number
 */
public record Asker(Kind kind, String name, String paper) {
    /** The most characters of a name or a paper. */
    public static final int LONGEST = 200;

    public Asker {
        name = Text.clean(name);
        paper = Text.clean(paper);
    }

    /** Whether it is said who it is and what they showed. */
    public boolean isKnown() {
        var isNamed = kind == Kind.OWNER || !name.isEmpty();
        return isNamed && !paper.isEmpty() && name.length() <= LONGEST && paper.length() <= LONGEST;
    }

    @Override
    public String toString() {
        return "Asker[" + kind + "]";
    }

    /** Tư cách. */
    public enum Kind {
        /** Chủ hồ sơ. */
        OWNER,
        /** Người đại diện, người được ủy quyền. */
        REPRESENTATIVE;

        /** The slug in messages and forms. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
