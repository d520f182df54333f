package vn.motcua.form.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.motcua.form.Answers;
import vn.motcua.form.Checked;
import vn.motcua.form.FlawedForm;
import vn.motcua.form.Form;
import vn.motcua.form.Forms;
import vn.motcua.form.Mistake.Problem;
import vn.motcua.form.WrittenForm;
import vn.motcua.form.model.Contract;
import vn.motcua.form.model.Examination;
import vn.motcua.form.model.FormJson;
import vn.motcua.form.model.FormSchema;
import vn.motcua.organisation.Units;

/** Tủ biểu mẫu: the forms that come with the program, read once, each in a file named after it. */
@Component
class FormCabinet implements Forms {
    private static final Logger LOG = LoggerFactory.getLogger(FormCabinet.class);
    private static final String FILES = "classpath:form/*.json";
    private static final String BLOCKS = "classpath:form/block/blocks.json";

    private static final int MOST_CHECKED = 500;
    /** A long form with many items takes some hundred kB. */
    private static final int MOST_CONTRACTS = 100;

    private final Units units;
    private final ConcurrentMap<WrittenForm, Optional<Form>> checked = new ConcurrentHashMap<>();
    private final ConcurrentMap<Form, Contract> contracts = new ConcurrentHashMap<>();

    FormCabinet(Units units) {
        this.units = units;
    }

    @Override
    public Optional<Form> find(String id) {
        return Optional.ofNullable(Opened.FORMS.get(id));
    }

    @Override
    public Optional<Form> of(WrittenForm written) {
        if (checked.size() >= MOST_CHECKED) {
            checked.clear();
        }
        return checked.computeIfAbsent(written, FormCabinet::sound);
    }

    /** Whether it can be filled in is asked with every page of a form, and costs more than to remember. */
    private static Optional<Form> sound(WrittenForm written) {
        try {
            return Optional.of(written.form());
        } catch (FlawedForm _) {
            return Optional.empty();
        }
    }

    @Override
    public List<Form> shipped() {
        return Opened.FORMS.values().stream()
                .sorted(Comparator.comparing(Form::id))
                .toList();
    }

    @Override
    public List<String> blocks() {
        return Opened.JSON.blocks();
    }

    @Override
    public List<Form.Field> block(String name, String as) {
        return Opened.JSON.block(name, as);
    }

    @Override
    public Checked check(Form form, Form.Page page, Answers answers, LocalDate today) {
        return told(form, contract(form).held(page, examination(today).of(form, page, answers)));
    }

    @Override
    public Checked checkSent(Form form, Form.Page page, Map<String, String> sent, Answers answers, LocalDate today) {
        // Whoever sends back all that they have read asks for no change elsewhere.
        var changed = new TreeMap<>(sent);
        changed.entrySet().removeIf(box -> box.getValue().equals(answers.to(box.getKey())));
        return told(form, contract(form).held(page, changed, examination(today).of(form, page, answers)));
    }

    @Override
    public Checked check(Form form, Form.Page page, int item, Answers answers, LocalDate today) {
        return told(form, contract(form).held(page, item, examination(today).of(form, page, item, answers)));
    }

    @Override
    public Checked check(Form form, Answers answers, LocalDate today) {
        return told(form, contract(form).held(examination(today).of(form, answers)));
    }

    @Override
    public Answers completed(Form form, Answers answers, LocalDate today) {
        return examination(today).completed(form, answers);
    }

    @Override
    public Map<String, Object> schema(Form form) {
        return FormSchema.of(form);
    }

    @Override
    public Map<String, Object> schema(Form.Page page) {
        return FormSchema.of(page);
    }

    private Examination examination(LocalDate today) {
        return new Examination(today, units.now());
    }

    /** To read a schema takes longer than to hold answers against it a hundred times. */
    private Contract contract(Form form) {
        if (contracts.size() >= MOST_CONTRACTS) {
            contracts.clear();
        }
        return contracts.computeIfAbsent(form, Contract::new);
    }

    /** Rules and schema are ours: where they do not agree it is we who must know. */
    private static Checked told(Form form, Checked checked) {
        checked.mistakes().stream()
                .filter(mistake -> mistake.problem() == Problem.UNLIKE_THE_SCHEMA)
                .forEach(mistake -> LOG.atError()
                        .addKeyValue("form", form.id())
                        .addKeyValue("box", mistake.box())
                        .log("the rules let in what the schema does not"));
        return checked;
    }

    private static FormJson json() {
        try {
            var file = new PathMatchingResourcePatternResolver().getResource(BLOCKS);
            return new FormJson(file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Form> read(FormJson json) {
        try {
            var read = new TreeMap<String, Form>();
            var files = new PathMatchingResourcePatternResolver();
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
        static final FormJson JSON = json();
        static final Map<String, Form> FORMS = read(JSON);
    }
}
