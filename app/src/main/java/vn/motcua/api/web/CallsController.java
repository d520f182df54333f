package vn.motcua.api.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.api.model.Schemas;
import vn.motcua.ui.SharedPage;

/** Danh sách lời gọi for people: what the document says to programs, made of the same list. */
@Controller
class CallsController {
    private final Calls calls;
    private final JsonMapper json;

    CallsController(Calls calls, JsonMapper json) {
        this.calls = calls;
        this.json = json;
    }

    @GetMapping("/api")
    ModelAndView list() {
        return SharedPage.of("api/visitor/calls", List.of(), () -> Map.of("rooms", rooms()));
    }

    private List<RoomCalls> rooms() {
        var byRoom = calls.described().stream()
                .collect(Collectors.groupingBy(
                        Calls.Described::room, TreeMap::new, Collectors.mapping(this::line, Collectors.toList())));
        return byRoom.entrySet().stream()
                .map(room -> new RoomCalls(room.getKey(), room.getValue()))
                .toList();
    }

    private RoomCalls.Line line(Calls.Described described) {
        return RoomCalls.Line.of(described, new Questions(described, new Schemas(json)).names());
    }
}
