package vn.motcua.form.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.motcua.form.Answers;
import vn.motcua.form.Checked;
import vn.motcua.form.Form;
import vn.motcua.form.Forms;
import vn.motcua.form.model.Examination;
import vn.motcua.form.model.FormJson;
import vn.motcua.form.model.FormSchema;
import vn.motcua.organisation.Units;

/** Tủ biểu mẫu: the forms that come with the program, read once, each in a file named after it. */
@Component
class FormCabinet implements Forms {
    private static final String FILES = "classpath:form/*.json";
    private static final String BLOCKS = "classpath:form/block/blocks.json";

    private final Units units;

    FormCabinet(Units units) {
        this.units = units;
    }

    @Override
    public Optional<Form> find(String id) {
        return Optional.ofNullable(Opened.FORMS.get(id));
    }

    @Override
    public Checked check(Form form, Form.Page page, Answers answers, LocalDate today) {
        return new Examination(today, units.now()).of(form, page, answers);
    }

    @Override
    public Checked check(Form form, Form.Page page, int item, Answers answers, LocalDate today) {
        return new Examination(today, units.now()).of(form, page, item, answers);
    }

    @Override
    public Checked check(Form form, Answers answers, LocalDate today) {
        return new Examination(today, units.now()).of(form, answers);
    }

    @Override
    public Answers completed(Form form, Answers answers, LocalDate today) {
        return new Examination(today, units.now()).completed(form, answers);
    }

    @Override
    public Map<String, Object> schema(Form form) {
        return FormSchema.of(form);
    }

    private static Map<String, Form> read() {
        try {
            var read = new TreeMap<String, Form>();
            var files = new PathMatchingResourcePatternResolver();
            var json = new FormJson(files.getResource(BLOCKS).getContentAsString(StandardCharsets.UTF_8));
            for (var file : files.getResources(FILES)) {
                var form = json.read(file.getContentAsString(StandardCharsets.UTF_8));
                if (!(form.id() + ".json").equals(file.getFilename())) {
                    throw new IllegalStateException(file.getFilename() + " is not named after its form");
                }
                read.put(form.id(), form);
            }
            return Map.copyOf(read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read when the first form is asked for, not while citizens wait for the program to start. */
    private static final class Opened {
        static final Map<String, Form> FORMS = read();
    }
}
