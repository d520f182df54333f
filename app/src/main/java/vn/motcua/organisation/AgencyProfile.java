package vn.motcua.organisation;

import java.util.List;
import java.util.Optional;
import vn.motcua.shared.AgencyId;

/**
 * Thông tin phục vụ: what an agency does and how it is reached, beside where and when it receives people.
 *
 * @param fields lĩnh vực, the fields of work it is competent in
 * @param host the service centre at whose counters it sits without belonging to it, as police, tax and insurance do
 * @param place the unit whose people it serves
 */
public record AgencyProfile(
        List<String> fields,
        Optional<String> email,
        Optional<String> website,
        Optional<AgencyId> host,
        Optional<UnitId> place) {
    public static final AgencyProfile BLANK =
            new AgencyProfile(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public AgencyProfile {
        fields = List.copyOf(fields);
    }
}
