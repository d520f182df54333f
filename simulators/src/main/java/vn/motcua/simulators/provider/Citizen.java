package vn.motcua.simulators.provider;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Người mẫu who can sign in here. Nobody real bears these numbers: 099 is the code of no province.
 *
 * @param level of the identity, 1 or 2
 * @param organisation whose staff signs in, where it is one's account
 */
record Citizen(String subject, String name, String citizenId, int level, Optional<Organisation> organisation) {

    /** Tổ chức mẫu. */
    record Organisation(String code, String name) {}

    private static final Organisation COOPERATIVE = new Organisation("0999999990", "Hợp tác xã Mẫu Cồn Mây");

    static final List<Citizen> ALL = List.of(
            new Citizen("mau-101", "Đinh Mẫu Út", "099190000101", 2, Optional.empty()),
            new Citizen("mau-901", "Võ Mẫu Sen", "099190000901", 2, Optional.empty()),
            new Citizen("mau-902", "Lý Mẫu Ghe", "099090000902", 1, Optional.empty()),
            new Citizen("mau-903", "Thạch Mẫu Vân", "099190000102", 1, Optional.empty()),
            new Citizen("mau-904", "Trà Mẫu Dừa", "099190000904", 2, Optional.of(COOPERATIVE)),
            new Citizen("mau-003", "Lê Mẫu Châu", "099190000003", 2, Optional.empty()));

    static Optional<Citizen> of(String subject) {
        return ALL.stream().filter(each -> each.subject.equals(subject)).findFirst();
    }

    /** What the provider says of them. */
    Map<String, Object> claims() {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("sub", subject);
        claims.put("name", name);
        claims.put("personal_id", citizenId);
        claims.put("identity_level", Integer.toString(level));
        organisation.ifPresent(its -> {
            claims.put("organisation_code", its.code());
            claims.put("organisation_name", its.name());
        });
        return claims;
    }
}
