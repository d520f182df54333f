package vn.motcua.catalogue.exchange;

import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.catalogue.Availability;
import vn.motcua.catalogue.Terms;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Bilingual;
import vn.motcua.shared.LegalBasis;
import vn.motcua.shared.Text;

/**
 * Cơ quan thực hiện: which of our kinds of agency it is, where the wording is plain, or that it is another authority's.
 * Anything else stays unknown: a wrong office is worse than none.
 */
final class AuthorityText {
    private static final String COUNCIL = "(chu tich )?(uy ban nhan dan|ubnd) ";
    private static final Pattern COMMUNE =
            Pattern.compile(COUNCIL + "(cap )?xa.*|co quan chuyen mon ve .* thuoc (uy ban nhan dan|ubnd) cap xa|"
                    + "co quan quan ly dat dai cap xa");
    private static final Pattern PROVINCE = Pattern.compile(COUNCIL + "(cap )?tinh.*");
    private static final Pattern DEPARTMENT = Pattern.compile("(giam doc |van phong )?so .*|"
            + "(nguoi dung dau )?co quan chuyen mon (ve .* )?thuoc (uy ban nhan dan|ubnd) cap tinh.*|"
            + "co quan quan ly nha nuoc ve thuy san cap tinh|co quan quan ly chuyen nganh thu y cap tinh");
    private static final Pattern CENTRE = Pattern.compile("trung tam (phuc vu )?hanh chinh cong.*");

    private static final String PORTAL = "https://dichvucong.gov.vn";

    /** Authorities beside the People's Committees, by words of their names. */
    private static final List<Map.Entry<Pattern, String>> OTHERS = List.of(
            Map.entry(Pattern.compile("cong an|canh sat|xuat nhap canh|xuat canh"), "The police (Công an)"),
            Map.entry(Pattern.compile("bao hiem xa hoi|bhxh"), "Social insurance (Bảo hiểm xã hội)"),
            Map.entry(Pattern.compile("hai quan"), "Customs (Hải quan)"),
            Map.entry(Pattern.compile("thue (tinh|co so)|chi cuc thue|cuc thue"), "The tax office (Thuế)"),
            Map.entry(Pattern.compile("kho bac"), "The State Treasury (Kho bạc Nhà nước)"),
            Map.entry(
                    Pattern.compile("quoc phong|chi huy quan su|bien phong|cap quan khu"), "The military (Quốc phòng)"),
            Map.entry(Pattern.compile("thi hanh an"), "Judgment enforcement (Thi hành án dân sự)"),
            Map.entry(Pattern.compile("dai dien viet nam o nuoc ngoai"), "A Vietnamese mission abroad"),
            Map.entry(Pattern.compile("(^|; )(bo (?!phan)|cuc |vu |cang vu |thu tuong|thanh tra)"), "A central agency"),
            Map.entry(
                    Pattern.compile("\\bhuyen\\b|^phong tu phap"),
                    "A former district office, see the national portal"));

    private AuthorityText() {}

    static Terms.Competence competence(String authority) {
        var kinds = kinds(authority);
        return kinds.isEmpty()
                ? new Terms.Competence(Set.of(), Set.of(), Set.of())
                : new Terms.Competence(Set.of(Agency.Kind.SERVICE_CENTRE), kinds, kinds.size() == 1 ? kinds : Set.of());
    }

    /** Whose it is if none of our agencies handles it. */
    @LegalBasis("Nghị định 118/2025/NĐ-CP: một cửa của Ủy ban nhân dân các cấp")
    static Optional<Availability> elsewhere(String authority, String address) {
        if (!kinds(authority).isEmpty()) {
            return Optional.empty();
        }
        var folded = Text.fold(authority);
        return OTHERS.stream()
                .filter(other -> other.getKey().matcher(folded).find())
                .findFirst()
                .map(other -> new Availability.Elsewhere(
                        new Bilingual(Text.clean(authority), other.getValue()), link(address)));
    }

    private static Set<Agency.Kind> kinds(String authority) {
        var kinds = EnumSet.noneOf(Agency.Kind.class);
        Arrays.stream(authority.split(";")).map(Text::fold).forEach(each -> {
            add(kinds, each, COMMUNE, Agency.Kind.COMMUNE);
            add(kinds, each, PROVINCE, Agency.Kind.PROVINCE);
            add(kinds, each, DEPARTMENT, Agency.Kind.DEPARTMENT);
            add(kinds, each, CENTRE, Agency.Kind.SERVICE_CENTRE);
        });
        return kinds;
    }

    private static void add(Set<Agency.Kind> kinds, String name, Pattern words, Agency.Kind kind) {
        if (words.matcher(name).matches()) {
            kinds.add(kind);
        }
    }

    /** A page of the State, or the front door of the national portal: nobody is led anywhere else. */
    private static String link(String address) {
        try {
            var uri = URI.create(address.strip());
            var host = Optional.ofNullable(uri.getHost()).orElse("");
            return "https".equals(uri.getScheme()) && host.endsWith(".gov.vn") ? uri.toASCIIString() : PORTAL;
        } catch (IllegalArgumentException _) {
            return PORTAL;
        }
    }
}
