package vn.motcua.identity.web.admin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.motcua.identity.model.LoginName;
import vn.motcua.identity.model.NewAccount;
import vn.motcua.identity.model.Person;
import vn.motcua.identity.usecase.ReadJournal.Question;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.CitizenId;
import vn.motcua.shared.EmailAddress;
import vn.motcua.shared.JournalQuery.Mark;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Phone;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;
import vn.motcua.shared.Text;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Words;

/** Đọc mẫu: turns what was typed into values, or into what must be corrected, all of it at once. */
final class Reading {
    private static final int LONGEST_NAME = 120;

    private final Typed typed;
    private final Words words;
    private final FieldBoxes boxes;
    private final List<Problem> problems = new ArrayList<>();

    Reading(Typed typed, Words words) {
        this(typed, words, List.of());
    }

    /** @param fields to which a post may be limited */
    Reading(Typed typed, Words words, List<String> fields) {
        this.typed = typed;
        this.words = words;
        this.boxes = FieldBoxes.of(fields, typed);
    }

    Problems problems() {
        return new Problems(problems);
    }

    Optional<NewAccount> newAccount() {
        var id = required("person", "id", typed.id("person"));
        var name = required("full-name", "full-name", typed.read("full-name", Reading::name));
        var login = required("login", "login", typed.read("login", typing(LoginName::parse)));
        var citizenId = optional("citizen-id", typing(CitizenId::parse));
        var phone = optional("phone", typing(Phone::parse));
        var email = optional("email", typing(EmailAddress::parse));
        var isPractice = !typed.isEmpty("practice");
        if (isPractice && citizenId.isPresent()) {
            problems.add(new Problem("citizen-id", words.say("identity.practice.number")));
        }
        // Who practises without a role practises as a citizen.
        var post = isPractice && typed.isEmpty("role") ? Optional.<Post>empty() : post();
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        var person = new Person(new PersonId(id.orElseThrow()), name.orElseThrow(), citizenId, phone, email);
        return Optional.of(new NewAccount(person, login.orElseThrow(), post, isPractice));
    }

    Optional<Post> post() {
        var id = required("post", "id", typed.id("post"));
        var role = required("role", "role", typed.read("role", Role::of));
        var agency = required("agency", "agency", typed.id("agency"));
        var from = required("from", "from", typed.read("from", Reading::day));
        var until = optional("until", Reading::day);
        if (from.isPresent() && until.isPresent() && !until.get().isAfter(from.get())) {
            problems.add(new Problem("until", words.say("identity.form.until.before-from")));
        }
        if (!boxes.areKnown()) {
            problems.add(new Problem(FieldBoxes.NAME, words.say("identity.form.fields.unreadable")));
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Post(
                id.orElseThrow(),
                role.orElseThrow(),
                new AgencyId(agency.orElseThrow()),
                from.orElseThrow(),
                until,
                boxes.ticked()));
    }

    /** What is sought in the journal; an empty field asks for nothing. */
    Optional<Question> question() {
        var question = new Question(
                optional("login", typing(LoginName::parse)),
                optional("record", UUID::fromString),
                optional("action", Function.identity()),
                optional("day", Reading::day),
                optional("before", typing(Mark::parse)));
        return problems.isEmpty() ? Optional.of(question) : Optional.empty();
    }

    static LocalDate day(String text) {
        return Typed.ofOurTime(LocalDate.parse(text));
    }

    private <T> Optional<T> required(String field, String key, Optional<T> value) {
        if (value.isEmpty()) {
            problems.add(new Problem(field, words.say("identity.form." + key + ".missing")));
        }
        return value;
    }

    private <T> Optional<T> optional(String field, Function<String, T> reading) {
        var value = typed.read(field, reading);
        if (value.isEmpty() && !typed.isEmpty(field)) {
            problems.add(new Problem(field, words.say("identity.form." + field + ".unreadable")));
        }
        return value;
    }

    private static String name(String text) {
        if (text.length() > LONGEST_NAME || Text.fold(text).isEmpty()) {
            throw new IllegalArgumentException("not a name");
        }
        return text;
    }

    /** A reader that says no by an exception, as {@link Typed#read} expects. */
    private static <T> Function<String, T> typing(Function<String, Optional<T>> parse) {
        return text -> parse.apply(text).orElseThrow(() -> new IllegalArgumentException("unreadable"));
    }
}
