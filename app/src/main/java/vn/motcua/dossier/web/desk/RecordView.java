package vn.motcua.dossier.web.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.dossier.model.Silence;
import vn.motcua.dossier.usecase.Folder;

/**
 * Trang hồ sơ, in words.
 *
 * @param print the key under which its papers would be printed from this page, each once
 * @param holder whose turn it is, and where
 * @param since since when
 * @param step what is done now; empty while nothing is
 * @param silence what it means if nobody decides in time; empty where it means nothing
 * @param limit until when it is their turn
 * @param amended what was put right or proposed since it was filed, latest first
 * @param amends whether the reader may propose how an answer should read
 * @param inFull whether numbers that reach a person are shown
 * @param awaited how many opinions of other offices are awaited; empty where none is
 * @param officer who is to see to it now; empty where it is with nobody by name
 * @param offers what the reader may do now
 */
public record RecordView(
        Folder folder,
        UUID print,
        String holder,
        String since,
        Optional<String> step,
        Due due,
        Optional<Silence> silence,
        Optional<String> limit,
        List<Topic> answers,
        List<AmendmentEntry> amended,
        boolean amends,
        boolean inFull,
        List<Sheet> papers,
        List<Move> way,
        List<Version> drafts,
        Optional<String> awaited,
        Optional<String> officer,
        List<Offer> offers) {
    public RecordView {
        answers = List.copyOf(answers);
        amended = List.copyOf(amended);
        papers = List.copyOf(papers);
        way = List.copyOf(way);
        drafts = List.copyOf(drafts);
        offers = List.copyOf(offers);
    }

    /** The address of the record. */
    public String address() {
        return InboxAddress.HOME + "/" + folder.dossier().id();
    }

    /** The official code once there is one. */
    public String code() {
        return folder.dossier()
                .acceptance()
                .map(acceptance -> acceptance.code().value())
                .orElseGet(() -> folder.dossier().filing().code().value());
    }

    /** Một trang của tờ khai. */
    public record Topic(String title, List<AnswerLine> lines) {
        public Topic {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Giấy tờ that the case asks for, and what was handed in for it.
     *
     * @param files none where nothing was
     */
    public record Sheet(String name, List<Copy> files) {
        public Sheet {
            files = List.copyOf(files);
        }
    }

    /**
     * Tệp.
     *
     * @param number by which its address knows it
     * @param pictured whether it can be shown as a picture
     * @param origin the address of the duplicate from which it was taken over
     */
    public record Copy(int number, String name, String size, boolean pictured, Optional<String> origin) {}

    /** Lần chuyển. */
    public record Move(String at, String did, String by, String holder, String note) {}

    /** Bản dự thảo. */
    public record Version(int number, String text, String at, String by) {}
}
