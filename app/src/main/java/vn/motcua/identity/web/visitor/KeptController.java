package vn.motcua.identity.web.visitor;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.identity.spi.LeftFiles;
import vn.motcua.ui.Page;

/** Hết phiên khi gửi: asks to sign in again and keeps what was typed and chosen. No address of its own leads here. */
@Controller
class KeptController {
    private final List<LeftFiles> rooms;
    private final SignInPage pages;

    KeptController(List<LeftFiles> rooms, SignInPage pages) {
        this.rooms = List.copyOf(rooms);
        this.pages = pages;
    }

    @PostMapping("/session-over")
    ModelAndView kept(HttpServletRequest request, @RequestParam MultiValueMap<String, MultipartFile> files, Page page)
            throws IOException {
        if (!files.isEmpty() && rooms.stream().noneMatch(room -> room.isFor(page.here()))) {
            return new ModelAndView(new RedirectView("/sign-in", true));
        }
        var left = new ArrayList<String>();
        var lost = new ArrayList<String>();
        for (var file : chosen(files)) {
            leave(page.here(), file).ifPresentOrElse(left::add, () -> lost.add(name(file)));
        }
        var kept =
                Kept.of(page.here(), request.getParameterMap(), page.csrfName()).with(LeftFiles.FIELD, left);
        return pages.told(over(kept, lost, page), new SignInForm("", "", kept), HttpStatus.UNAUTHORIZED);
    }

    private static String over(Kept kept, List<String> lost, Page page) {
        if (!lost.isEmpty()) {
            return page.say("identity.sign-in.over.lost", String.join(", ", lost));
        }
        return kept.isBare() ? page.say("identity.sign-in.over.bare") : page.say("identity.sign-in.over");
    }

    private Optional<String> leave(String path, MultipartFile file) throws IOException {
        var room = rooms.stream().filter(each -> each.isFor(path)).findFirst();
        if (room.isEmpty()) {
            return Optional.empty();
        }
        try (var content = file.getInputStream()) {
            return room.get().leave(path, name(file), content);
        }
    }

    /** Boxes left empty send a file without a name. */
    private static List<MultipartFile> chosen(MultiValueMap<String, MultipartFile> files) {
        return files.values().stream()
                .flatMap(List::stream)
                .filter(file -> !name(file).isBlank())
                .toList();
    }

    private static String name(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("");
    }
}
