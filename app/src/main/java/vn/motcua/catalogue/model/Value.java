package vn.motcua.catalogue.model;

import java.util.List;
import vn.motcua.catalogue.Availability;
import vn.motcua.catalogue.Fee;
import vn.motcua.catalogue.Guidance;
import vn.motcua.catalogue.InternalProcess;
import vn.motcua.catalogue.OnlineService;
import vn.motcua.catalogue.Papers;
import vn.motcua.catalogue.TacitDecision;
import vn.motcua.catalogue.TimeLimit;
import vn.motcua.form.Form;
import vn.motcua.form.Rule;
import vn.motcua.organisation.Bilingual;

/** Nội dung of one part; pages say it in words. */
public sealed interface Value {
    /** Official wording, in Vietnamese. */
    record Text(String text) implements Value {}

    record Both(Bilingual text) implements Value {}

    record Flag(boolean holds) implements Value {}

    /** Họ hằng số. */
    enum Family {
        LEVEL,
        CHANNEL,
        EVENT,
        AGENCY_KIND,
        SUPPLEMENT
    }

    /** Constants of one family: levels, and {@code commune} among them. */
    record Slugs(Family family, List<String> keys) implements Value {
        public Slugs {
            keys = List.copyOf(keys);
        }
    }

    record Names(List<String> names) implements Value {
        public Names {
            names = List.copyOf(names);
        }
    }

    record Time(TimeLimit limit) implements Value {}

    record Tacit(TacitDecision silence) implements Value {}

    record Cost(List<Fee> fees) implements Value {
        public Cost {
            fees = List.copyOf(fees);
        }
    }

    record Service(OnlineService service) implements Value {}

    record State(Availability availability) implements Value {}

    record Paper(Papers.Component paper) implements Value {}

    record Step(InternalProcess.Step step) implements Value {}

    /**
     * @param page without its questions, which have lines of their own
     * @param asks what they are called, in order
     */
    record FormPage(Form.Page page, List<String> asks) implements Value {
        public FormPage {
            asks = List.copyOf(asks);
        }

        static FormPage of(Form.Page page) {
            return new FormPage(
                    new Form.Page(page.id(), page.title(), page.hint(), List.of(), page.when(), page.repeat()),
                    page.fields().stream()
                            .map(question -> question.label().vietnamese())
                            .toList());
        }
    }

    record FormQuestion(Form.Field question) implements Value {}

    record FormRule(Rule rule) implements Value {}

    record Question(Guidance.Question question) implements Value {}
}
