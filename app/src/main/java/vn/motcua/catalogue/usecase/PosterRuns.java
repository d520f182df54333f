package vn.motcua.catalogue.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.PersonId;

/** Sổ in áp phích: batches being printed and batches waiting to be fetched. */
public interface PosterRuns {

    /** False if the batch is known. */
    boolean begin(Run run);

    void printed(UUID id, int sheets, Instant at);

    void finish(UUID id, byte[] pdf, Instant at);

    Optional<Run> find(UUID id, PersonId asker);

    /** Newest first, at most twenty. */
    List<Run> of(PersonId asker);

    Optional<byte[]> pdf(UUID id, PersonId asker);

    void sweep(Instant before);

    /**
     * Một lượt in.
     *
     * @param scope the field in its official wording; {@link #ALL} for all procedures; {@link #OFFICE} and the code of an
     *     office for all that it takes in
     * @param moved when the press last moved
     */
    record Run(UUID id, PersonId asker, Instant asked, String scope, int sheets, int printed, Instant moved) {
        public static final String ALL = "*";
        public static final String OFFICE = "@";

        /** The code of the office, if it is one's whose posters these are. */
        public Optional<String> office() {
            return office(scope);
        }

        static Optional<String> office(String scope) {
            return scope.startsWith(OFFICE) ? Optional.of(scope.substring(OFFICE.length())) : Optional.empty();
        }

        public boolean isDone() {
            return printed == sheets;
        }
    }
}
