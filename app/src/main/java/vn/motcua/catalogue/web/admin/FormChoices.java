package vn.motcua.catalogue.web.admin;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.motcua.calendar.CutOff;
import vn.motcua.calendar.PausePolicy;
import vn.motcua.calendar.Unit;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Fee;
import vn.motcua.catalogue.FeeSchedule;
import vn.motcua.catalogue.Heading;
import vn.motcua.catalogue.InternalProcess;
import vn.motcua.catalogue.LifeEvent;
import vn.motcua.catalogue.OnlineService;
import vn.motcua.catalogue.Papers;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.Role;
import vn.motcua.ui.Choice;
import vn.motcua.ui.Words;

/** Lựa chọn of the forms, in the words of the page. */
public record FormChoices(Words words) {

    public List<Choice> levels() {
        return all(Heading.Level.values(), slug -> "catalogue.level." + slug);
    }

    public List<Choice> channels() {
        return all(Channel.values(), slug -> "catalogue.channel." + slug);
    }

    public List<Choice> units() {
        return all(Unit.values(), slug -> "catalogue.unit." + slug);
    }

    public List<Choice> cutOffs() {
        return Stream.concat(
                        Stream.of(Choice.of("", words.say("catalogue.cut-off.usual"))),
                        all(CutOff.values(), slug -> "catalogue.cut-off." + slug).stream())
                .toList();
    }

    public List<Choice> charges() {
        return all(WaysForm.Charge.values(), slug -> "catalogue.charge." + slug);
    }

    public List<Choice> needs() {
        return all(Papers.Need.values(), slug -> "catalogue.need." + slug);
    }

    public List<Choice> roles() {
        return Arrays.stream(Role.values())
                .map(role -> Choice.of(role.key(), words.say("ui.role." + role.key())))
                .toList();
    }

    public List<Choice> places() {
        return all(InternalProcess.At.values(), slug -> "catalogue.at." + slug);
    }

    public List<Choice> stepKinds() {
        return all(InternalProcess.Kind.values(), slug -> "catalogue.step-kind." + slug);
    }

    public List<Choice> events() {
        return all(LifeEvent.values(), slug -> "catalogue.event." + slug);
    }

    public List<Choice> extents() {
        return all(OnlineService.Extent.values(), slug -> "catalogue.extent." + slug);
    }

    public List<Choice> availabilities() {
        return all(AvailabilityForm.Standing.values(), slug -> "catalogue.availability." + slug);
    }

    public List<Choice> supplements() {
        return all(PausePolicy.values(), slug -> "catalogue.supplement." + slug);
    }

    public List<Choice> silences() {
        return all(AvailabilityForm.Silence.values(), slug -> "catalogue.silence." + slug);
    }

    public List<Choice> agencyKinds() {
        return all(Agency.Kind.values(), slug -> "catalogue.agency-kind." + slug);
    }

    public List<Choice> feeKinds() {
        return all(Fee.Kind.values(), slug -> "catalogue.charge." + slug);
    }

    public List<Choice> exemptions() {
        return all(FeeSchedule.Exemption.values(), slug -> "catalogue.exemption." + slug);
    }

    private List<Choice> all(Enum<?>[] constants, UnaryOperator<String> key) {
        return Arrays.stream(constants)
                .map(Slug::of)
                .map(slug -> Choice.of(slug, words.say(key.apply(slug))))
                .toList();
    }
}
