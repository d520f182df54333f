package vn.motcua.document.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.document.usecase.FilesHouse.PURPOSE;
import static vn.motcua.document.usecase.FilesHouse.id;
import static vn.motcua.document.usecase.FilesHouse.longAgo;
import static vn.motcua.document.usecase.FilesHouse.pdf;
import static vn.motcua.document.usecase.FilesHouse.person;
import static vn.motcua.document.usecase.FilesHouse.photograph;
import static vn.motcua.document.usecase.FilesHouse.read;
import static vn.motcua.document.usecase.FilesHouse.stored;
import static vn.motcua.document.usecase.FilesHouse.stream;
import static vn.motcua.document.usecase.FilesHouse.upload;

import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.motcua.document.FileKind;
import vn.motcua.document.Upload;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;

/** What becomes of files no record took, of contents nobody names, and of what is made of them. */
class SweepingFilesTests {
    private static final FilesHouse at = new FilesHouse();

    private final Actor lan = person();

    @AfterAll
    static void close() {
        at.close();
    }

    @Test
    void theSweepTakesWhatNoRecordTookAndNothingElse() throws IOException {
        var kept = stored(at.files.store(lan, upload("a.pdf", pdf("kept"))));
        at.keep(lan, kept.id(), PURPOSE);
        var waiting = stored(at.files.store(lan, upload("a.pdf", pdf("waiting"))));
        var sharing = stored(at.files.store(lan, upload("a.pdf", pdf("kept"))));
        var fresh = stored(at.files.store(lan, upload("a.pdf", pdf("fresh"))));
        var address = at.register.address(waiting.id()).orElseThrow();
        at.age(kept, waiting, sharing);

        at.sweepFiles.sweep();

        assertThat(at.files.find(waiting.id())).isEmpty();
        assertThat(at.files.find(sharing.id())).isEmpty();
        assertThat(at.path(address)).doesNotExist();
        assertThat(read(at.files.open(kept.id()))).isEqualTo(pdf("kept"));
        assertThat(read(at.files.open(fresh.id()))).isEqualTo(pdf("fresh"));
        assertThat(at.facts(waiting.id())).containsExactly("document.file-stored", "document.file-discarded");
    }

    @Test
    void whatARecordLetGoIsGoneWithTheNextSweep() throws IOException {
        var file = stored(at.files.store(lan, upload("a.pdf", pdf("let go"))));
        var address = at.register.address(file.id()).orElseThrow();
        at.age(file);
        at.transaction.executeWithoutResult(_ -> {
            at.files.keep(lan, file.id(), PURPOSE);
            at.files.discard(lan, file.id());
        });
        assertThat(at.files.open(file.id())).isEmpty();
        at.sweepFiles.sweep();
        assertThat(at.path(address)).doesNotExist();
    }

    /** The program dies after the contents were named and before the row was committed: contents without a row, no row without contents. */
    @Test
    void aDeathBeforeTheCommitLeavesNoRowAndTheSweepCleansUp() throws IOException {
        var storeFile = new StoreFile(
                at.house.bean(Vault.class),
                at.register,
                at.house.bean(Access.class),
                (_, _) -> {
                    throw new IllegalStateException("killed");
                },
                at.transaction,
                at.house.bean(Clock.class));
        var before = at.contents();
        var upload = upload("a.pdf", pdf("killed"));
        assertThatThrownBy(() -> storeFile.store(lan, upload)).hasMessage("killed");
        assertThat(at.files.find(upload.id())).isEmpty();
        var orphans = at.contents();
        orphans.removeAll(before);
        assertThat(orphans).hasSize(1);
        at.sweepFiles.sweep();
        assertThat(orphans.getFirst()).exists();
        java.nio.file.Files.setLastModifiedTime(orphans.getFirst(), FileTime.from(longAgo()));
        at.sweepFiles.sweep();
        assertThat(orphans.getFirst()).doesNotExist();
    }

    @Test
    void draftsOfADeadProgramAreSwept() throws IOException {
        at.files.store(lan, upload("a.pdf", pdf("x")));
        var draft = java.nio.file.Files.writeString(at.folder().resolve("incoming/draft"), "half");
        at.sweepFiles.sweep();
        assertThat(draft).exists();
        java.nio.file.Files.setLastModifiedTime(draft, FileTime.from(longAgo()));
        at.sweepFiles.sweep();
        assertThat(draft).doesNotExist();
    }

    /** Else a sweep could delete contents between their naming and their row. */
    @Test
    void whileContentsGetTheirAddressNoneIsDeleted() throws IOException {
        var file = stored(at.files.store(lan, upload("a.pdf", pdf("at the same moment"))));
        var address = at.register.address(file.id()).orElseThrow();
        at.owner
                .sql("DELETE FROM document.file WHERE id = :id")
                .param("id", file.id().value())
                .update();
        java.nio.file.Files.setLastModifiedTime(at.path(address), FileTime.from(longAgo()));
        at.transaction.executeWithoutResult(_ -> {
            at.register.holdOffSweeps();
            var sweep = Thread.ofVirtual().start(() -> {
                try {
                    at.sweepFiles.sweep();
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });
            try {
                assertThat(sweep.join(Duration.ofSeconds(20))).isTrue();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            assertThat(at.path(address)).exists();
        });
        at.sweepFiles.sweep();
        assertThat(at.path(address)).doesNotExist();
    }

    @Test
    void aPhotographHasAPictureMadeOnceAndAPaperHasNone() throws IOException {
        var jpeg = photograph();
        var upload = new Upload(id(), "a.jpg", PURPOSE, FileKind.PAPERS, Upload.LARGEST, stream(jpeg));
        var file = stored(at.files.store(lan, upload));
        var picture = read(at.files.preview(file.id()));
        assertThat(picture).isNotEqualTo(jpeg).startsWith(0xFF, 0xD8, 0xFF);
        assertThat(read(at.files.preview(file.id()))).isEqualTo(picture);
        assertThat(read(at.files.open(file.id()))).isEqualTo(jpeg);
        assertThat(at.owner
                        .sql("SELECT count(*) FROM document.preview")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        var paper = stored(at.files.store(lan, upload("a.pdf", pdf("no picture"))));
        assertThat(at.files.preview(paper.id())).isEmpty();
        at.age(file);
        at.sweepFiles.sweep();
        assertThat(at.files.preview(file.id())).isEmpty();
        assertThat(at.owner
                        .sql("SELECT count(*) FROM document.preview")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
