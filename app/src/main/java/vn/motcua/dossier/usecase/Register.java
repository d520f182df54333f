package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Stage;
import vn.motcua.form.Answers;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.LegalBasis;

/** Sổ theo dõi hồ sơ: what an agency accepted in a year, in the order of acceptance. */
@LegalBasis("Thông tư 03/2025/TT-VPCP, Mẫu số 07")
public interface Register {

    /** Lines that fit, by their numbers. */
    List<Entry> entries(Book book, Sought sought, Window window);

    int count(Book book, Sought sought);

    /** Under which number it stands, in the register of which year; empty before acceptance, and for practice. */
    Optional<Place> place(DossierId dossier);

    /** The years of which an agency has a register, the last first. */
    List<Integer> years(AgencyId agency);

    /**
     * Số thứ tự trong sổ.
     *
     * @param number from 1
     */
    record Place(int year, int number) {
        /** In which volume of that year it is bound, from 1. */
        public int volume() {
            return Math.ceilDiv(number, SeeYearBook.VOLUME);
        }
    }

    /** Sổ of an agency's year. */
    record Book(AgencyId agency, int year) {}

    /**
     * Điều tìm.
     *
     * @param month 1 to 12, of acceptance in Viet Nam; all where empty
     * @param fate all where empty
     * @param now by which it is told what is late
     */
    record Sought(Optional<Integer> month, Optional<Fate> fate, Instant now) {
        static Sought everything(Instant now) {
            return new Sought(Optional.empty(), Optional.empty(), now);
        }
    }

    /**
     * Đoạn sổ.
     *
     * @param after numbers up to this are left out
     * @param skip so many of the others are passed by
     */
    record Window(int after, int skip, int most) {}

    /** Tình trạng by which lines are sought. */
    enum Fate {
        /** Accepted, without a result, not ended. */
        OPEN,
        /** With a result, given out or not. */
        DONE,
        /** Without a result on the promised day, or with one later than that. */
        LATE,
        /** Withdrawn or stopped. */
        ENDED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Fate> of(String key) {
            return Stream.of(values()).filter(fate -> fate.key().equals(key)).findFirst();
        }
    }

    /**
     * Dòng sổ, as it is stored.
     *
     * @param mandate by which it was filed; empty where its owner did
     * @param assisted whether somebody helped
     * @param holder who has it in hand; the desk once it has ended
     * @param due the promise by which it is judged
     * @param finished when there first was a result
     * @param goesOnIn where it ended as a duplicate, the code of the dossier in which it goes on. Its line stays, since numbers have no gaps
     */
    record Entry(
            int number,
            DossierId dossier,
            String code,
            RevisionId revision,
            Answers answers,
            Optional<UUID> mandate,
            boolean assisted,
            AgencyId holder,
            Instant received,
            Optional<Instant> due,
            Optional<Instant> finished,
            Optional<Stage> ended,
            Optional<Instant> endedAt,
            Optional<String> goesOnIn) {}
}
