package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.List;
import vn.motcua.dossier.model.Draft;

/**
 * Bản khai sắp hết hạn giữ. What is asked for is found by its time; what was filed or saved since is not looked at. Rows that
 * somebody has in hand right now are passed by: another node, or whoever saves just then.
 */
public interface EndingDrafts {

    /** Those of which nobody was told yet that their end comes near, longest untouched first, with their rows locked. */
    List<Draft> lockToWarn(Instant now, int most);

    /** Writes down that it was told. */
    void warned(List<Draft> drafts, Instant at);

    /** Those that are over and were told of long enough ago, with their rows locked. */
    List<Draft> lockOver(Instant now, int most);
}
