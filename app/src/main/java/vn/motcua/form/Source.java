package vn.motcua.form;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * Nguồn điền sẵn: where an answer may be known already, so that nobody need type what they told before. What is known is
 * offered and never decided: it stands in the box with its source beside it, and whoever answers changes it as they like.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Source.Account.class, name = "account"),
    @JsonSubTypes.Type(value = Source.EarlierDossier.class, name = "dossier"),
    @JsonSubTypes.Type(value = Source.Register.class, name = "register")
})
public sealed interface Source {

    /** The slug by which it is counted. */
    String key();

    /** Whether it could know an answer of this type. What somebody declares they declare each time anew. */
    default boolean couldKnow(FieldType type) {
        return !(type instanceof FieldType.Declaration);
    }

    /** Tài khoản of whoever it is asked for: name, official number, telephone or mail, as the type of the question says. */
    record Account() implements Source {
        @Override
        public String key() {
            return "account";
        }

        @Override
        public boolean couldKnow(FieldType type) {
            return type instanceof FieldType.FullName
                    || type instanceof FieldType.CitizenNumber
                    || type instanceof FieldType.Telephone
                    || type instanceof FieldType.Email;
        }
    }

    /** Hồ sơ trước: what they answered to the question of this id in the last dossier that asked it. */
    record EarlierDossier() implements Source {
        @Override
        public String key() {
            return "dossier";
        }
    }

    /**
     * Cơ sở dữ liệu of the State.
     *
     * @param item a slug by which the register is asked: {@code home}
     */
    record Register(String item) implements Source {
        @Override
        public String key() {
            return "register";
        }
    }
}
