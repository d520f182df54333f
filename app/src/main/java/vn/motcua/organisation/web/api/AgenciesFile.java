package vn.motcua.organisation.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.Call;
import vn.motcua.api.Replies;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Agency.Reception;
import vn.motcua.organisation.usecase.LocateAddress;
import vn.motcua.organisation.web.Sent;
import vn.motcua.shared.AgencyId;

/** Danh sách cơ quan của một ngày as a file: what they are called, to whom they belong, where they receive people. */
@RestController
class AgenciesFile {
    private static final List<String> HEADINGS =
            List.of("code", "kind", "name", "name_en", "parent_code", "address", "phone", "hours");

    private final Agencies agencies;
    private final LocateAddress locateAddress;

    AgenciesFile(Agencies agencies, LocateAddress locateAddress) {
        this.agencies = agencies;
        this.locateAddress = locateAddress;
    }

    @GetMapping("/api/v1/agencies.csv")
    @Call(
            name = "agenciesAsTable",
            says = "organisation.api.agencies-file",
            answer = String.class,
            media = "text/csv",
            query = "day")
    ResponseEntity<?> csv(@RequestParam Map<String, String> fields, Replies replies) {
        return day(fields)
                .<ResponseEntity<?>>map(day -> ListFile.csv(
                        "agencies", day, HEADINGS, written(day).stream().map(AgenciesFile::line)))
                .orElseGet(() -> replies.problem(OrganisationProblem.DAY_UNREADABLE));
    }

    @GetMapping("/api/v1/agencies.json")
    @Call(
            name = "agenciesAsList",
            says = "organisation.api.agencies-file",
            answer = Written.class,
            many = true,
            query = "day")
    ResponseEntity<?> json(@RequestParam Map<String, String> fields, Replies replies) {
        return day(fields)
                .<ResponseEntity<?>>map(day -> ListFile.json("agencies", day, written(day)))
                .orElseGet(() -> replies.problem(OrganisationProblem.DAY_UNREADABLE));
    }

    /** Today where none was sent; empty where what was sent is none. */
    private Optional<LocalDate> day(Map<String, String> fields) {
        var sent = new Sent(fields);
        return sent.has("day") ? sent.day("day") : Optional.of(locateAddress.today());
    }

    private List<Written> written(LocalDate day) {
        var all = agencies.on(day);
        Map<AgencyId, Agency> byId = all.stream().collect(Collectors.toMap(Agency::id, Function.identity()));
        return all.stream()
                .map(agency -> written(agency, agency.parent().map(byId::get).map(Agency::code)))
                .toList();
    }

    private static Written written(Agency agency, Optional<String> parent) {
        return new Written(
                agency.code(),
                agency.kind().key(),
                agency.name().vietnamese(),
                agency.name().english(),
                parent,
                agency.reception().map(Reception::address),
                agency.reception().map(Reception::phone),
                agency.reception().map(reception -> reception.hours().vietnamese()));
    }

    private static List<String> line(Written agency) {
        return List.of(
                agency.code(),
                agency.kind(),
                agency.name(),
                agency.nameEn(),
                agency.parent().orElse(""),
                agency.address().orElse(""),
                agency.phone().orElse(""),
                agency.hours().orElse(""));
    }

    /** Cơ quan, written out. What it does not have is not there. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Written(
            String code,
            String kind,
            String name,
            String nameEn,
            Optional<String> parent,
            Optional<String> address,
            Optional<String> phone,
            Optional<String> hours) {}
}
