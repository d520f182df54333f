package vn.motcua.form;

import java.time.LocalDate;
import java.util.Optional;

/** Tủ biểu mẫu. What is asked is public knowledge, so nobody's leave is asked. */
public interface Forms {

    Optional<Form> find(String id);

    /** Checks one page; answers to other pages decide which of its questions are asked. */
    Checked check(Form.Page page, Answers answers, LocalDate today);

    /** Checks everything, and refuses what the form does not ask. */
    Checked check(Form form, Answers answers, LocalDate today);
}
