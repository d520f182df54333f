package vn.motcua.document.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.document.usecase.FilesHouse.PURPOSE;
import static vn.motcua.document.usecase.FilesHouse.brokenOff;
import static vn.motcua.document.usecase.FilesHouse.id;
import static vn.motcua.document.usecase.FilesHouse.pdf;
import static vn.motcua.document.usecase.FilesHouse.person;
import static vn.motcua.document.usecase.FilesHouse.read;
import static vn.motcua.document.usecase.FilesHouse.stored;
import static vn.motcua.document.usecase.FilesHouse.stream;
import static vn.motcua.document.usecase.FilesHouse.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import vn.motcua.document.FileKind;
import vn.motcua.document.Storing;
import vn.motcua.document.Upload;
import vn.motcua.shared.Actor;

/** Files from a telephone to a record, on a real database and a real disk. */
class StoringFilesTests {
    private static final FilesHouse at = new FilesHouse();

    private final Actor lan = person();

    @AfterAll
    static void close() {
        at.close();
    }

    @Test
    void whatIsStoredOpensAgain() throws IOException {
        var contents = pdf("Đơn của Lan");
        var stored = stored(at.files.store(lan, upload("đơn.pdf", contents)));
        assertThat(stored.kind()).isEqualTo(FileKind.PDF);
        assertThat(stored.name()).isEqualTo("đơn.pdf");
        assertThat(stored.size()).isEqualTo(contents.length);
        assertThat(at.files.find(stored.id())).contains(stored);
        assertThat(read(at.files.open(stored.id()))).isEqualTo(contents);
        assertThat(at.facts(stored.id())).containsExactly("document.file-stored");
        assertThat(stored.toString()).doesNotContain("đơn");
    }

    @Test
    void itsNameIsMadeHarmlessAndItsKindIsWhatItIs() throws IOException {
        var stored = stored(at.files.store(lan, upload("../x.docx", pdf("x"))));
        assertThat(stored.name()).isEqualTo("x.docx.pdf");
        assertThat(stored.kind()).isEqualTo(FileKind.PDF);
    }

    @Test
    void nothingIsLeftOfWhatIsNotTaken() throws IOException {
        assertThat(at.files.store(lan, upload("a.pdf", new byte[0]))).isInstanceOf(Storing.Empty.class);
        assertThat(at.files.store(lan, upload("a.pdf", "MZ program".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(Storing.KindNotAccepted.class);
        var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
        assertThat(at.files.store(lan, upload("a.pdf", png))).isInstanceOf(Storing.KindNotAccepted.class);
        var large = new Upload(id(), "a.pdf", PURPOSE, Set.of(FileKind.PDF), 10, stream(pdf("longer than ten bytes")));
        assertThat(at.files.store(lan, large)).isEqualTo(new Storing.TooLarge(10));
        assertThatThrownBy(() -> at.files.store(lan, upload(id(), "a.pdf", brokenOff())))
                .hasMessage("the telephone went into a tunnel");
        assertThat(at.drafts()).isEmpty();
    }

    @Test
    void aStrangerIsAskedToSignInBeforeAnythingIsRead() throws IOException {
        var untouched = new FilterInputStream(stream(pdf("x"))) {
            @Override
            public int read(byte[] bytes, int offset, int length) {
                throw new AssertionError("read");
            }
        };
        assertThat(at.files.store(new Actor.Visitor(), upload(id(), "a.pdf", untouched)))
                .isInstanceOf(Storing.NotAllowed.class);
    }

    @Test
    void sentTwiceItIsStoredOnce() throws IOException {
        var id = id();
        var first = stored(at.files.store(lan, upload(id, "a.pdf", stream(pdf("twice")))));
        assertThat(stored(at.files.store(lan, upload(id, "a.pdf", stream(pdf("twice"))))))
                .isEqualTo(first);
        assertThat(at.facts(id)).hasSize(1);
        assertThat(at.drafts()).isEmpty();
    }

    @Test
    void anIdBelongsToOneFileOfOnePerson() throws IOException {
        var id = id();
        at.files.store(lan, upload(id, "a.pdf", stream(pdf("one"))));
        assertThat(at.files.store(lan, upload(id, "a.pdf", stream(pdf("other")))))
                .isInstanceOf(Storing.IdTaken.class);
        assertThat(at.files.store(person(), upload(id, "a.pdf", stream(pdf("one")))))
                .isInstanceOf(Storing.IdTaken.class);
        assertThat(read(at.files.open(id))).isEqualTo(pdf("one"));
    }

    @Test
    void onlyTheSenderCanGiveAFileToOneRecordOnce() throws IOException {
        var file = stored(at.files.store(lan, upload("a.pdf", pdf("keep"))));
        assertThat(at.keep(person(), file.id(), PURPOSE)).isEmpty();
        assertThat(at.keep(lan, file.id(), "feedback.photograph")).isEmpty();
        assertThat(at.keep(lan, file.id(), PURPOSE)).contains(file);
        assertThat(at.keep(lan, file.id(), PURPOSE)).isEmpty();
        assertThat(at.keep(lan, id(), PURPOSE)).isEmpty();
    }

    @Test
    void aRecordTakesInItsOwnTransactionAndASenderHoldsNone() {
        assertThatThrownBy(() -> at.files.keep(lan, id(), PURPOSE))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> at.files.discard(lan, id())).isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> at.transaction.execute(_ -> {
                    try {
                        return at.files.store(lan, upload("a.pdf", pdf("x")));
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                }))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void nobodyFillsTheDiskWithWhatNoRecordTakes() throws IOException {
        var file = stored(at.files.store(lan, upload("a.pdf", pdf("small"))));
        at.owner
                .sql("UPDATE document.file SET size = :most WHERE id = :id")
                .param("most", StoreFile.MOST_WAITING)
                .param("id", file.id().value())
                .update();
        assertThat(at.files.store(lan, upload("a.pdf", pdf("more")))).isInstanceOf(Storing.TooMuchWaiting.class);
        assertThat(at.files.store(person(), upload("a.pdf", pdf("more")))).isInstanceOf(Storing.Stored.class);
        at.keep(lan, file.id(), PURPOSE);
        assertThat(at.files.store(lan, upload("a.pdf", pdf("more")))).isInstanceOf(Storing.Stored.class);
    }

    @Test
    void aStoredRowIsNeverAltered() throws IOException {
        var file = stored(at.files.store(lan, upload("a.pdf", pdf("fixed"))));
        var program = JdbcClient.create(at.database.program());
        assertThatThrownBy(() -> program.sql("UPDATE document.file SET name = 'other' WHERE id = :id")
                        .param("id", file.id().value())
                        .update())
                .hasStackTraceContaining("permission denied");
    }
}
