import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import outside.ApiClient;
import outside.ApiException;
import outside.api.DossierApi;
import outside.model.DossierAct;
import outside.model.DossierActAccept;
import outside.model.DossierActConfirm;
import outside.model.DossierActGiveOut;
import outside.model.DossierActHandOn;
import outside.model.DossierDossierView;
import outside.model.DossierDraftView;
import outside.model.DossierDraftsBeginning;
import outside.model.DossierDraftsChange;
import outside.model.DossierDraftsReceipt;
import outside.model.DossierFormViewField;
import outside.model.DossierOpenAct;
import outside.model.DossierStatus;
import outside.model.DossierTrackAsked;

/**
 * Somebody else's program, which knows of us nothing but the document of the API: the classes it uses were generated from
 * that. A citizen, a clerk, a specialist and a leader register a birth with it.
 */
public final class RegisterABirth {
    private static final String PROCEDURE = "1.001193";

    private final DossierApi citizen;
    private final DossierApi papers;
    private final DossierApi stranger;
    private final DossierApi clerk;
    private final DossierApi specialist;
    private final DossierApi leader;

    private RegisterABirth(String address, List<String> tokens, Path paper) throws FileNotFoundException {
        // This generator's client writes the body of an upload as JSON; here it is made the bytes that the document says.
        var bytes = BodyPublishers.ofFile(paper);
        citizen = with(tokens.get(0), address, request -> {});
        papers = with(tokens.get(0), address, request -> request.POST(bytes));
        stranger = with("", address, request -> {});
        clerk = with(tokens.get(1), address, request -> {});
        specialist = with(tokens.get(2), address, request -> {});
        leader = with(tokens.get(3), address, request -> {});
    }

    /** @param args the address, the four tokens, and a paper to attach */
    public static void main(String[] args) throws ApiException, IOException {
        var program = new RegisterABirth(args[0], List.of(args[1], args[2], args[3], args[4]), Path.of(args[5]));
        var receipt = program.file(new File(args[5]));
        System.out.println("FILED " + receipt.getCode() + " " + receipt.getSecret());
        var ended = program.handle(receipt);
        System.out.println("ENDED " + ended.getStage() + " " + ended.getOfficialCode());
    }

    private static DossierApi with(String token, String address, Consumer<HttpRequest.Builder> more) {
        var client = new ApiClient();
        client.updateBaseUri(address);
        client.setRequestInterceptor(request -> {
            if (!token.isEmpty()) {
                request.header("Authorization", "Bearer " + token);
            }
            more.accept(request.header("Accept-Language", "en"));
        });
        return new DossierApi(client);
    }

    private DossierDraftsReceipt file(File paper) throws ApiException {
        var form = citizen.readForm(PROCEDURE);
        var office = form.getOffices().getFirst().getCode();
        var draft = citizen.beginDraft(new DossierDraftsBeginning().procedure(PROCEDURE).desk(office), key());
        for (var page : form.getPages()) {
            var answers = new HashMap<String, String>();
            page.getFields().forEach(field -> answers.putAll(answer(field)));
            draft = save(draft, page.getId(), answers);
        }
        var asked = form.getSituations().get(draft.getSituation()).getPapers();
        for (var component = 0; component < asked.size(); component++) {
            if (asked.get(component).getNeeded()) {
                attach(draft.getId(), component, paper);
            }
        }
        return fileTwice(draft.getId());
    }

    private DossierDraftView save(DossierDraftView draft, String page, Map<String, String> answers)
            throws ApiException {
        var change = new DossierDraftsChange().page(page).answers(answers);
        var kept = citizen.changeDraft(draft.getId(), "\"" + draft.getEdition() + "\"", change, key());
        if (!kept.getMistakes().isEmpty()) {
            throw new IllegalStateException("mistakes on " + page + ": " + kept.getMistakes());
        }
        return kept;
    }

    /** The line breaks, and the paper is sent again: it is there once. */
    private void attach(UUID draft, int component, File paper) throws ApiException {
        var key = key();
        papers.addPaper(draft, component, paper, paper.getName(), key);
        var there = papers.addPaper(draft, component, paper, paper.getName(), key);
        if (there.stream().filter(each -> each.getComponent() == component).count() != 1) {
            throw new IllegalStateException("a paper sent twice is there twice");
        }
    }

    private DossierDraftsReceipt fileTwice(UUID draft) throws ApiException {
        var key = key();
        var receipt = citizen.fileDraft(draft, null, key);
        if (!receipt.equals(citizen.fileDraft(draft, null, key))) {
            throw new IllegalStateException("the same request was answered in two ways");
        }
        return receipt;
    }

    private DossierStatus handle(DossierDraftsReceipt receipt) throws ApiException {
        var code = receipt.getCode();
        isOffered(List.of("accept", "ask", "propose-refusal", "withdraw-at-desk"), clerk.readAtWork(code));
        var accepted = clerk.act(code, new DossierAct(accept(receipt.getStatus())), key());
        print(code, "receipt");
        var shown = specialist.act(code, new DossierAct(handOn(accepted).wording("Khai sinh: Nguyễn Mẫu Trẻ")), key());
        var seen = citizen.readDossier(code);
        if (!seen.getStatus().equals(shown) || seen.getWordings().size() != 1) {
            throw new IllegalStateException("the citizen does not see the draft");
        }
        isOffered(List.of("confirm", "object", "withdraw"), seen);
        var status = citizen.act(code, new DossierAct(confirm(shown)), key());
        while (status.getStage().equals("in-hand")) {
            var officer = status.getHolder().getRole().equals("leader") ? leader : specialist;
            status = officer.act(code, new DossierAct(handOn(status)), key());
        }
        var ended = clerk.act(code, new DossierAct(giveOut(status)), key());
        print(code, "result");
        var asked = new DossierTrackAsked().code(code).digits(receipt.getSecret());
        if (!stranger.trackDossier(asked).getStage().equals(ended.getStage())) {
            throw new IllegalStateException("tracking lags behind");
        }
        return ended;
    }

    private static void isOffered(List<String> acts, DossierDossierView seen) {
        var open = seen.getActs().stream()
                .filter(act -> act.getHindrance() == null)
                .map(DossierOpenAct::getAct)
                .toList();
        if (!open.equals(acts)) {
            throw new IllegalStateException("offered are " + open);
        }
    }

    /** A paper of the office, as the citizen keeps it. */
    private void print(String code, String kind) throws ApiException {
        var paper = citizen.readOfficePaper(code, kind);
        if (!paper.getName().startsWith(kind) || paper.length() < 1_000) {
            throw new IllegalStateException("no paper: " + paper);
        }
    }

    private static DossierActAccept accept(DossierStatus status) {
        return new DossierActAccept().act(DossierActAccept.ActEnum.ACCEPT).seen(status.getMoves());
    }

    private static DossierActHandOn handOn(DossierStatus status) {
        return new DossierActHandOn().act(DossierActHandOn.ActEnum.HAND_ON).seen(status.getMoves());
    }

    private static DossierActConfirm confirm(DossierStatus status) {
        return new DossierActConfirm().act(DossierActConfirm.ActEnum.CONFIRM).seen(status.getMoves());
    }

    private static DossierActGiveOut giveOut(DossierStatus status) {
        return new DossierActGiveOut().act(DossierActGiveOut.ActEnum.GIVE_OUT).seen(status.getMoves()).way("counter").receiver("owner").paper("thẻ căn cước");
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    /** What an invented parent answers to a question of this type. */
    private static Map<String, String> answer(DossierFormViewField field) {
        var boxes = field.getBoxes();
        var today = LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
        return switch (field.getType()) {
            case "full-name" -> Map.of(boxes.getFirst(), "Nguyễn Mẫu Trẻ");
            case "citizen-id" -> Map.of(boxes.getFirst(), "099190000777");
            case "telephone" -> Map.of(boxes.getFirst(), "0000 000 777");
            case "email" -> Map.of(boxes.getFirst(), "mau@cuuha.example");
            case "declaration" -> Map.of(boxes.getFirst(), "yes");
            case "choice" -> Map.of(boxes.getFirst(), field.getOptions().getFirst().getValue());
            case "day" ->
                Map.of(
                        boxes.get(0), String.valueOf(today.getDayOfMonth()),
                        boxes.get(1), String.valueOf(today.getMonthValue()),
                        boxes.get(2), String.valueOf(today.getYear()));
            case "place" -> Map.of(boxes.get(0), "Số 1", boxes.get(1), "Phường Bến Mơ");
            default -> Map.of(boxes.getFirst(), "1");
        };
    }
}
