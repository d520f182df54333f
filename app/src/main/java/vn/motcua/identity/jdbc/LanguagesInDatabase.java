package vn.motcua.identity.jdbc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.usecase.Languages;
import vn.motcua.shared.PersonId;
import vn.motcua.ui.Language;

@Repository
class LanguagesInDatabase implements Languages {
    private final JdbcClient jdbc;

    LanguagesInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Language of(PersonId person) {
        return jdbc.sql(
                        "SELECT a.language FROM identity.account a WHERE a.person_id = :person AND a.language IS NOT NULL")
                .param("person", person.value())
                .query(String.class)
                .optional()
                .flatMap(Language::tagged)
                .orElse(Language.VIETNAMESE);
    }

    @Override
    public void choose(PersonId person, Language language) {
        jdbc.sql("UPDATE identity.account SET language = :tag WHERE person_id = :person")
                .param("tag", language.tag())
                .param("person", person.value())
                .update();
    }
}
