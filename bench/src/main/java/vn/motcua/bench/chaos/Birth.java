package vn.motcua.bench.chaos;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.bench.chaos.Wire.Body;
import vn.motcua.bench.chaos.Wire.Call;
import vn.motcua.form.FieldType;
import vn.motcua.shared.VietnamTime;

/** Khai sinh: the whole way of a registration by calls of the API, each answer entered in the ledger as it comes. */
final class Birth {
    static final String PROCEDURE = "1.001193";

    private static final String DRAFTS = "/api/v1/drafts";
    private static final String DESK = "Y99.01.01";

    private final Wire wire;
    private final Ledger ledger;
    private final People people;
    private final String citizen;

    Birth(Wire wire, Ledger ledger, People people, String citizen) {
        this.wire = wire;
        this.ledger = ledger;
        this.people = people;
        this.citizen = citizen;
    }

    /** From the first page to the handing over. */
    void live() throws IOException, InterruptedException {
        var form = wire.json(Call.get("/api/v1/procedures/" + PROCEDURE + "/form", citizen));
        var begun = wire.json(Call.post(DRAFTS, citizen, json(Map.of("procedure", PROCEDURE, "desk", DESK))));
        var draft = UUID.fromString(begun.get("id").asString());
        fillIn(form, draft, begun.get("edition").asInt());
        attach(form, draft);
        var receipt = wire.json(Call.post(DRAFTS + "/" + draft + "/file", citizen, ""));
        handle(entered(receipt.get("status")));
    }

    private void fillIn(JsonNode form, UUID draft, int edition) throws IOException, InterruptedException {
        var path = DRAFTS + "/" + draft;
        var seen = edition;
        for (var page : form.get("pages")) {
            var answers = new TreeMap<String, String>();
            page.get("fields").forEach(field -> answers.putAll(answer(field)));
            var body = Body.json(json(Map.of("page", page.get("id").asString(), "answers", answers)));
            seen = wire.json(new Call("PATCH", path, citizen, body, Optional.of(Integer.toString(seen))))
                    .get("edition")
                    .asInt();
            ledger.enter(new Ledger.Saved(draft, seen));
        }
    }

    /** No two papers are alike, so each has contents of its own in the vault. */
    private void attach(JsonNode form, UUID draft) throws IOException, InterruptedException {
        var component = 0;
        for (var paper : form.at("/situations/0/papers")) {
            if (paper.get("needed").asBoolean()) {
                var path = DRAFTS + "/" + draft + "/papers?name=giay.pdf&component=" + component;
                var body = Body.paper("%PDF-1.4\n% " + UUID.randomUUID() + "\n%%EOF\n");
                for (var taken : wire.json(new Call("POST", path, citizen, body, Optional.empty()))) {
                    ledger.enter(new Ledger.Sent(draft, taken.get("number").asInt()));
                }
            }
            component++;
        }
    }

    private void handle(JsonNode filed) throws IOException, InterruptedException {
        var status = act(filed, people.clerk(), Map.of("act", "accept"));
        status = act(status, people.specialist(), Map.of("act", "hand-on", "wording", "Khai sinh: Nguyễn Mẫu Trẻ"));
        status = act(status, citizen, Map.of("act", "confirm"));
        while ("in-hand".equals(status.get("stage").asString())) {
            var leads = "leader".equals(status.at("/holder/role").asString());
            status = act(status, leads ? people.leader() : people.specialist(), Map.of("act", "hand-on"));
        }
        act(
                status,
                people.clerk(),
                Map.of("act", "give-out", "way", "counter", "receiver", "owner", "paper", "thẻ căn cước"));
    }

    private JsonNode act(JsonNode seen, String token, Map<String, Object> words)
            throws IOException, InterruptedException {
        var said = new TreeMap<>(words);
        said.put("seen", seen.get("moves").asInt());
        var path = "/api/v1/dossiers/" + seen.get("code").asString() + "/acts";
        var moved = wire.json(Call.post(path, token, json(said)));
        if (moved.get("moves").asInt() != seen.get("moves").asInt() + 1) {
            throw new IllegalStateException("one act moved a dossier from " + seen + " to " + moved);
        }
        return entered(moved);
    }

    private JsonNode entered(JsonNode status) {
        var official = Optional.ofNullable(status.get("officialCode")).map(JsonNode::asString);
        var moves = status.get("moves").asInt();
        ledger.enter(new Ledger.Moved(
                status.get("code").asString(), moves, status.get("stage").asString(), official));
        return status;
    }

    private static String json(Map<String, ?> members) {
        return JsonMapper.shared().writeValueAsString(members);
    }

    /** What an invented parent answers to a question of this type. */
    private static Map<String, String> answer(JsonNode field) {
        var boxes = field.get("boxes").valueStream().map(JsonNode::asString).toList();
        var first = boxes.getFirst();
        return switch (field.get("type").asString()) {
            case "full-name" -> Map.of(first, "Nguyễn Mẫu Trẻ");
            case "citizen-id" -> Map.of(first, "099190000777");
            case "telephone" -> Map.of(first, "0000 000 777");
            case "email" -> Map.of(first, "mau@cuuha.example");
            case "declaration" -> Map.of(first, FieldType.Declaration.YES);
            case "choice" -> Map.of(first, field.at("/options/0/value").asString());
            case "day" -> day(boxes.get(0), boxes.get(1), boxes.get(2));
            case "place" -> Map.of(first, "Số 1", boxes.get(1), "Phường Bến Mơ");
            default -> Map.of(first, "1");
        };
    }

    private static Map<String, String> day(String day, String month, String year) {
        var today = LocalDate.now(VietnamTime.ZONE);
        return Map.of(
                day, Integer.toString(today.getDayOfMonth()),
                month, Integer.toString(today.getMonthValue()),
                year, Integer.toString(today.getYear()));
    }
}
