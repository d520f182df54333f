package vn.motcua.form.model;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.form.Checked;
import vn.motcua.form.Form;
import vn.motcua.form.Mistake;
import vn.motcua.form.Mistake.Problem;

/**
 * Giao ước of one form: its published schema, held by a validator that others wrote against what would be kept. Our own rules
 * go first: they bring what was typed into the one spelling of which the schema speaks, and say more exactly what is wrong.
 * What they let in and the schema does not is refused all the same, because programs rely on what is published.
 */
public final class Contract {
    private static final String WHOLE = "";
    private static final String NO_OTHERS = "additionalProperties";

    private final Form form;
    private final ConcurrentMap<String, Schema> compiled = new ConcurrentHashMap<>();

    public Contract(Form form) {
        this.form = form;
    }

    /** @param checked the whole form, by our own rules */
    public Checked held(Checked checked) {
        return checked.isSound() ? told(checked, breaches(schema(), checked, somePage())) : checked;
    }

    /** @param checked that page with all its items, by our own rules; of one that is not put to people nothing is kept */
    public Checked held(Form.Page page, Checked checked) {
        return isOpen(checked) ? told(checked, breaches(schema(page), checked, page.id())) : checked;
    }

    /**
     * The same as a program sent it. What the page has no box for is a mistake, whatever else is wrong: it is kept nowhere, and
     * nobody shall think it was.
     *
     * @param sent by box under its full name, empty ones left alone
     */
    public Checked held(Form.Page page, Map<String, String> sent, Checked checked) {
        var filled = new TreeMap<>(sent);
        filled.values().removeIf(String::isBlank);
        var unknown = schema(page).validate(tree(filled)).stream()
                .filter(error -> error.getKeyword().equals(NO_OTHERS))
                .map(error -> new Mistake(error.getProperty(), Problem.NO_SUCH_FIELD));
        var held = held(page, checked);
        return new Checked(
                held.answers(), Stream.concat(held.mistakes().stream(), unknown).toList());
    }

    /** @param checked one item of a page that repeats, by our own rules; the others are not looked at */
    public Checked held(Form.Page page, int item, Checked checked) {
        if (!isOpen(checked)) {
            return checked;
        }
        var own = breaches(schema(page), checked, page.id()).stream()
                .filter(box -> box.startsWith(page.id() + "." + item + "."))
                .toList();
        return told(checked, own);
    }

    private static boolean isOpen(Checked checked) {
        return checked.isSound() && !checked.answers().byBox().isEmpty();
    }

    private static Checked told(Checked checked, List<String> breaches) {
        return new Checked(
                checked.answers(),
                breaches.stream()
                        .map(box -> new Mistake(box, Problem.UNLIKE_THE_SCHEMA))
                        .toList());
    }

    /** The boxes that break it, each once. */
    private static List<String> breaches(Schema schema, Checked checked, String otherwise) {
        return schema.validate(tree(checked.answers().byBox())).stream()
                .map(error -> box(error).orElse(otherwise))
                .distinct()
                .toList();
    }

    /** Of a box that is wanting the answers cannot name the place; the error does. */
    private static Optional<String> box(Error error) {
        var place = error.getInstanceLocation();
        return Optional.ofNullable(error.getProperty())
                .or(() -> place.getNameCount() == 0 ? Optional.empty() : Optional.of(place.getName(0)));
    }

    /** Where there are too few or too many items the validator names no box: it is told where the first list is shown. */
    private String somePage() {
        return form.pages().stream()
                .filter(Form.Page::isRepeated)
                .findFirst()
                .orElse(form.pages().getFirst())
                .id();
    }

    private Schema schema() {
        return compiled.computeIfAbsent(WHOLE, _ -> compiled(FormSchema.of(form)));
    }

    private Schema schema(Form.Page page) {
        return compiled.computeIfAbsent(page.id(), _ -> compiled(FormSchema.of(page)));
    }

    private static Schema compiled(Map<String, Object> schema) {
        return Validator.REGISTRY.getSchema(tree(schema));
    }

    private static JsonNode tree(Map<String, ?> members) {
        return JsonMapper.shared().valueToTree(members);
    }

    /** Loaded with the first answers, not while citizens wait for the program to start. */
    private static final class Validator {
        static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaCacheEnabled(false));
    }
}
