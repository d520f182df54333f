package vn.motcua.catalogue.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.catalogue.exchange.Mistake;
import vn.motcua.catalogue.exchange.TableFile;
import vn.motcua.catalogue.usecase.ImportRun.Fate;
import vn.motcua.catalogue.usecase.ImportRun.Line;
import vn.motcua.shared.PersonId;

/** Sổ nhập: the files received and what became of each of their lines. */
public interface ImportRuns {

    /** Enters the run; its file follows in pieces. */
    void receive(ImportRun run, byte[] digest, Optional<PersonId> by);

    void keep(UUID run, int number, byte[] piece);

    /** The run over the same file on the same terms that was cut short. */
    Optional<UUID> interrupted(byte[] digest, ImportRun.Terms terms);

    /** The file as it was received. */
    TableFile.Source file(UUID run);

    Optional<ImportRun> find(UUID run);

    /** The same, locked until the end of the transaction. */
    Optional<ImportRun> lock(UUID run);

    /** Newest first, but for so many. */
    List<ImportRun> latest(int but, int most);

    int count();

    /** The file and its lines go. */
    void discard(UUID run, Optional<PersonId> by, Instant at);

    /** The codes of the lines that have been read. */
    Set<String> codes(UUID run);

    /** Enters lines with their fates, and that reading has come so far. */
    void enter(UUID run, List<Line> lines);

    /** Every line has been read. */
    void tried(UUID run);

    void refuse(UUID run, Mistake mistake);

    void published(UUID run, Optional<PersonId> by, Instant at);

    Map<Fate, Long> counts(UUID run);

    /** Lines by number. */
    List<Line> lines(UUID run, Fate fate, long after, int most);

    /** Lines to be published, by code. */
    List<Line> toPublish(UUID run, String afterCode, int most);

    /** The last word on lines. */
    void settle(UUID run, List<Settled> lines);

    /** Kết quả của một dòng: the revision published from it, if one was. */
    record Settled(long number, Fate fate, List<Mistake> mistakes, Optional<RevisionId> revision) {}
}
