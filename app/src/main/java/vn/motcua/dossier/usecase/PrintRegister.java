package vn.motcua.dossier.usecase;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.document.Manuscript;
import vn.motcua.document.Press;
import vn.motcua.dossier.usecase.SeeYearBook.Asked;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.shared.LegalBasis;
import vn.motcua.shared.VietnamTime;
import vn.motcua.ui.Words;

/** In sổ theo dõi hồ sơ, volume by volume, in Vietnamese as the form is. Not one transaction: printing takes longer. */
@Component
@LegalBasis("Thông tư 03/2025/TT-VPCP, Mẫu số 07")
public class PrintRegister {
    private final SeeYearBook seeYearBook;
    private final Agencies agencies;
    private final Press press;
    private final Clock clock;

    PrintRegister(SeeYearBook seeYearBook, Agencies agencies, Press press, Clock clock) {
        this.seeYearBook = seeYearBook;
        this.agencies = agencies;
        this.press = press;
        this.clock = clock;
    }

    /**
     * Prints one, and writes to {@code out} when it is done.
     *
     * @param number of the volume, from 1
     */
    public Outcome print(Actor by, Asked asked, int number, Words words, OutputStream out) throws IOException {
        return switch (seeYearBook.volume(by, asked, number)) {
            case SeeYearBook.Outcome.Unknown _ -> new Outcome.Nothing();
            case SeeYearBook.Outcome.NotAllowed(var refused) -> new Outcome.NotAllowed(refused);
            case SeeYearBook.Outcome.Seen _ -> throw new IllegalStateException("taken along, not seen");
            case SeeYearBook.Outcome.Taken(var desk, var year, var stretches) -> {
                var lines = stretches.flatMap(List::stream).toList();
                yield lines.isEmpty()
                        ? new Outcome.Nothing()
                        : print(new Volume(desk, above(desk), year, number, lines), words, out);
            }
        };
    }

    private Outcome print(Volume volume, Words words, OutputStream out) throws IOException {
        var given = Map.<String, Object>of("volume", volume, "words", words);
        press.print(new Manuscript("dossier/paper/register", given, clock.instant()), out);
        return new Outcome.Printed(volume.desk().code());
    }

    private Optional<Agency> above(Agency desk) {
        return desk.parent().flatMap(parent -> agencies.find(parent, VietnamTime.dateOf(clock.instant())));
    }

    /**
     * Quyển sổ.
     *
     * @param above the agency to which the desk belongs
     * @param number from 1
     * @param lines at least one
     */
    public record Volume(Agency desk, Optional<Agency> above, int year, int number, List<RegisterLine> lines) {
        public Volume {
            lines = List.copyOf(lines);
        }
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param code of the desk */
        record Printed(String code) implements Outcome {}

        /** No such desk, or nothing with a number of that volume. */
        record Nothing() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
