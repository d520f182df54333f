package vn.motcua.organisation;

/** Tên song ngữ: the same thing said in Vietnamese, the official wording, and in English. */
public record Bilingual(String vietnamese, String english) {

    /** The wording for a page in this language; Vietnamese wherever there is no other. */
    public String in(String languageTag) {
        return languageTag.equals("en") ? english : vietnamese;
    }
}
