package vn.motcua.api.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.api.KnownProblems;
import vn.motcua.api.ProblemType;
import vn.motcua.ui.SharedPage;

/** Trang của mỗi loại lỗi: whoever follows the type of a problem learns what happened and what to do. */
@Controller
@RequestMapping("/problems")
class ProblemsController {
    private final List<ProblemType> types;

    ProblemsController(List<KnownProblems> known) {
        this.types = known.stream()
                .flatMap(room -> room.types().stream())
                .sorted(Comparator.comparing(ProblemType::uri))
                .toList();
    }

    @GetMapping
    ModelAndView list() {
        return SharedPage.of("api/visitor/problems", List.of(), () -> Map.of("rooms", rooms()));
    }

    @GetMapping("/{room}/{key}")
    ModelAndView one(@PathVariable String room, @PathVariable String key) {
        var type = types.stream()
                .filter(each -> each.room().equals(room) && each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return SharedPage.of("api/visitor/problem", List.of(), () -> Map.of("type", type));
    }

    List<RoomProblems> rooms() {
        return types.stream()
                .collect(Collectors.groupingBy(ProblemType::room, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(room -> new RoomProblems(room.getKey(), room.getValue()))
                .toList();
    }
}
