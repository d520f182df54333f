package vn.motcua.dossier.web.desk;

import java.util.List;
import java.util.Optional;
import vn.motcua.ui.Choice;

/**
 * Trang xin ý kiến, in words.
 *
 * @param address of the dossier's page
 * @param asks whether the reader may ask another office
 */
public record OpinionView(
        String address,
        String code,
        String procedure,
        List<Line> opinions,
        boolean asks,
        List<Choice> agencies,
        List<Choice> roles) {
    public OpinionView {
        opinions = List.copyOf(opinions);
        agencies = List.copyOf(agencies);
        roles = List.copyOf(roles);
    }

    /**
     * Câu hỏi.
     *
     * @param late whether an answer is due and has not come
     * @param answer empty while there is none
     */
    public record Line(
            int number,
            String to,
            String from,
            String by,
            String at,
            String due,
            String question,
            String state,
            boolean late,
            Optional<Answer> answer,
            boolean gives,
            boolean withdraws) {}

    /** Câu trả lời. */
    public record Answer(String by, String at, String text, boolean paper) {}
}
