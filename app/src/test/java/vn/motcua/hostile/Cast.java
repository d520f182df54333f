package vn.motcua.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.UUID;
import javax.sql.DataSource;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.api.Scope;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Draft;
import vn.motcua.dossier.usecase.Drafting;
import vn.motcua.dossier.usecase.FileDossier;
import vn.motcua.dossier.usecase.KeepDraft;
import vn.motcua.dossier.usecase.Town;
import vn.motcua.form.Answers;
import vn.motcua.form.FieldType;
import vn.motcua.form.Form;
import vn.motcua.form.Forms;
import vn.motcua.identity.model.Password;
import vn.motcua.identity.usecase.Knock;
import vn.motcua.identity.usecase.MakeToken;
import vn.motcua.identity.usecase.SignIn;
import vn.motcua.identity.web.Browser;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Language;

/** The people of the play: the invented city, its accounts, and what they have brought. */
final class Cast implements AutoCloseable {
    private final TestDatabase database = TestDatabase.fresh();
    private final Town town;

    /** @param properties of the program, beside the usual ones */
    Cast(String... properties) {
        town = new Town(database, TestHouse.over(database, properties));
    }

    TestHouse house() {
        return town.house();
    }

    /** The database, as whoever looks after it. */
    DataSource owner() {
        return database.owner();
    }

    Town town() {
        return town;
    }

    <T> T bean(Class<T> type) {
        return town.bean(type);
    }

    Browser signedIn(String login) {
        var browser = new Browser(town.house());
        browser.signIn(login, Town.PASSWORD);
        return browser;
    }

    Actor.SignedIn person(String login) {
        var signedIn = bean(SignIn.class)
                .signIn(login, new Password(Town.PASSWORD), new Knock("", "127.0.0.1", Language.VIETNAMESE));
        assertThat(signedIn).isInstanceOf(SignIn.Outcome.Welcome.class);
        return ((SignIn.Outcome.Welcome) signedIn).welcomed().presence().actor();
    }

    String token(String login) {
        var wish = new MakeToken.Wish(UUID.randomUUID(), "chuong trinh thu", 1, Scope.all());
        var made = bean(MakeToken.class).make(person(login), new Password(Town.PASSWORD), wish);
        assertThat(made).isInstanceOf(MakeToken.Outcome.Made.class);
        return ((MakeToken.Outcome.Made) made).secret().text();
    }

    /** A birth at Bến Mơ that says this wherever words are asked for. */
    Dossier filedWith(String words, String login) throws Exception {
        var person = person(login);
        var draft = town.filledIn(person, Town.BIRTH, town.desk);
        for (var page : form(draft).pages()) {
            draft = saved(person, draft, page, words);
        }
        var filed = bean(FileDossier.class).file(person, draft.id(), "Cho một việc khác");
        assertThat(filed).isInstanceOf(FileDossier.Outcome.Filed.class);
        return ((FileDossier.Outcome.Filed) filed).dossier();
    }

    private Draft saved(Actor.SignedIn person, Draft draft, Form.Page page, String words) {
        var typed = new HashMap<String, String>();
        for (var field : page.typed()) {
            for (var box : field.type().boxes()) {
                var key = Answers.key(field.id(), box);
                var said = draft.answers().to(key);
                typed.put(key, key.equals(wordy(field)) && !said.isEmpty() ? words : said);
            }
        }
        var kept = bean(KeepDraft.class).save(person, draft.id(), draft.edits(), page.id(), typed);
        assertThat(kept).as(page.id()).isInstanceOf(Drafting.Kept.class);
        return ((Drafting.Kept) kept).draft();
    }

    /** The box of a field into which any words may be written; else one that is not there. */
    private static String wordy(Form.Field field) {
        return switch (field.type()) {
            case FieldType.Line(var longest) when longest >= Payload.SCRIPT.length() -> field.id();
            case FieldType.Paragraph _ -> field.id();
            case FieldType.Place _ -> Answers.key(field.id(), FieldType.Place.HOUSE);
            default -> "";
        };
    }

    private Form form(Draft draft) {
        assertThat(draft.request().procedure()).isEqualTo(Town.BIRTH);
        return bean(Forms.class).find("birth-registration").orElseThrow();
    }

    @Override
    public void close() {
        town.close();
    }
}
