package vn.motcua.dossier.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.web.api.Programs.json;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.motcua.dossier.model.Handing;
import vn.motcua.dossier.usecase.Drafting;
import vn.motcua.dossier.usecase.FileDossier;
import vn.motcua.dossier.usecase.HandDraft;
import vn.motcua.dossier.usecase.KeepDraft;
import vn.motcua.dossier.usecase.Passing;
import vn.motcua.dossier.usecase.TakeDraft;

/** Programs are told who helped, as what and by whose consent, and by what channel a dossier came. */
class HelpersApiTests {
    private static final Programs PROGRAMS = new Programs();

    @AfterAll
    static void close() {
        PROGRAMS.close();
    }

    /** What a clerk typed came in person, whoever sent it off. */
    @ParameterizedTest
    @CsvSource({"congdan.conmay, person, 2", "tocongnghe, team, 2", "tiepnhan, clerk, 1"})
    void whoeverHelpedIsTold(String helper, String kind, int channel) throws Exception {
        var told = read(helpedBy(helper));
        assertThat(told.at("/channel").asInt()).isEqualTo(channel);
        assertThat(told.has("filer")).as("its owner filed it").isFalse();
        assertThat(told.at("/helpers").size()).isEqualTo(1);
        assertThat(told.at("/helpers/0/kind").asString()).isEqualTo(kind);
        assertThat(told.at("/helpers/0/consent").asString()).isEqualTo("code");
        assertThat(told.at("/helpers/0/saves").asInt()).isEqualTo(1);
        assertThat(told.at("/helpers/0/name").asString()).isNotEmpty();
    }

    private static JsonNode read(String code) {
        return json(PROGRAMS.get("/api/v1/dossiers/" + code, PROGRAMS.token("congdan")));
    }

    /** The code of what the owner filed, once this one had chosen its case for them. */
    private static String helpedBy(String login) throws Exception {
        var owner = PROGRAMS.person("congdan");
        var helper = PROGRAMS.person(login);
        var draft = PROGRAMS.filledIn("congdan");
        var offered = (Passing.Offered) PROGRAMS.bean(HandDraft.class).offer(owner, draft, Handing.Kind.HELP);
        PROGRAMS.bean(TakeDraft.class).take(helper, offered.code().value());
        var keep = PROGRAMS.bean(KeepDraft.class);
        var edits = ((Drafting.Kept) keep.see(helper, draft)).draft().edits();
        keep.settle(helper, draft, edits, 0);
        return ((FileDossier.Outcome.Filed) PROGRAMS.bean(FileDossier.class).file(owner, draft, "Việc khác"))
                .dossier()
                .code();
    }
}
