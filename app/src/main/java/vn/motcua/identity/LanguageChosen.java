package vn.motcua.identity;

import java.util.UUID;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;

/** Người dùng đã chọn ngôn ngữ thư. */
@Fact.Name("identity.language-chosen")
public record LanguageChosen(PersonId person, String language) implements Fact {
    @Override
    public UUID subject() {
        return person.value();
    }
}
