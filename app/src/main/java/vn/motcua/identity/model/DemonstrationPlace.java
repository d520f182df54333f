package vn.motcua.identity.model;

import static vn.motcua.organisation.Agency.Kind.COMMUNE;
import static vn.motcua.organisation.Agency.Kind.DEPARTMENT;
import static vn.motcua.organisation.Agency.Kind.INSURANCE;
import static vn.motcua.organisation.Agency.Kind.POLICE;
import static vn.motcua.organisation.Agency.Kind.PROVINCE;
import static vn.motcua.organisation.Agency.Kind.SERVICE_CENTRE;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyProfile;
import vn.motcua.organisation.Bilingual;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.CitizenId;
import vn.motcua.shared.EmailAddress;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Phone;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;

/**
 * Nơi minh họa: the invented city of Cửu Hà. Codes begin with {@code Y99}, given names are "Mẫu" (sample), citizen ids
 * begin with the number of no province and telephones with that of no network, so that nothing here can be somebody's.
 */
public final class DemonstrationPlace {
    /** The day on which communes came directly under provinces. */
    public static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    private static final Bilingual HOURS = new Bilingual(
            "7 giờ 00 đến 11 giờ 30 và 13 giờ 30 đến 17 giờ 00, thứ Hai đến thứ Sáu",
            "7:00 to 11:30 and 13:30 to 17:00, Monday to Friday");

    private static final Agency CITY = new Agency(
            agency(1),
            "Y99.00",
            PROVINCE,
            new Bilingual("Thành phố Cửu Hà", "Cửu Hà City"),
            Optional.empty(),
            Optional.of(new Agency.Reception("Số 1 đường Minh Họa, phường Bến Mơ", "1022", HOURS)));
    private static final Agency HOTLINE = new Agency(
            agency(2),
            "Y99.10",
            DEPARTMENT,
            new Bilingual("Tổng đài 1022 thành phố Cửu Hà", "1022 hotline of Cửu Hà City"),
            Optional.of(CITY.id()),
            Optional.empty());
    private static final Agency HOME_AFFAIRS = new Agency(
            agency(9),
            "Y99.11",
            DEPARTMENT,
            new Bilingual("Sở Nội vụ thành phố Cửu Hà", "Department of Home Affairs of Cửu Hà City"),
            Optional.of(CITY.id()),
            Optional.empty());
    private static final Agency SOCIAL_INSURANCE = new Agency(
            agency(10),
            "Y99.12",
            INSURANCE,
            new Bilingual("Bảo hiểm xã hội thành phố Cửu Hà", "Social Insurance of Cửu Hà City"),
            Optional.empty(),
            Optional.empty());
    private static final Agency BEN_MO = commune(3, "Y99.01", "Phường Bến Mơ", "Bến Mơ Ward");
    private static final Agency BEN_MO_CENTRE =
            centre(4, BEN_MO, "phường Bến Mơ", "Bến Mơ Ward", "Số 12 đường Ví Dụ, khu phố 1, phường Bến Mơ");
    private static final Agency CON_MAY = commune(5, "Y99.02", "Xã Cồn Mây", "Cồn Mây Commune");
    private static final Agency CON_MAY_CENTRE =
            centre(6, CON_MAY, "xã Cồn Mây", "Cồn Mây Commune", "Ấp Giả Định, xã Cồn Mây");
    private static final Agency SONG_NANG = commune(7, "Y99.03", "Xã Sông Nắng", "Sông Nắng Commune");
    private static final Agency SONG_NANG_CENTRE =
            centre(8, SONG_NANG, "xã Sông Nắng", "Sông Nắng Commune", "Ấp Tưởng Tượng, xã Sông Nắng");
    private static final Agency BEN_MO_POLICE = police(11, BEN_MO, "phường Bến Mơ", "Bến Mơ Ward");
    private static final Agency CON_MAY_POLICE = police(12, CON_MAY, "xã Cồn Mây", "Cồn Mây Commune");
    private static final Agency SONG_NANG_POLICE = police(13, SONG_NANG, "xã Sông Nắng", "Sông Nắng Commune");

    /** At whose counters those sit that do not belong to the People's Committee. */
    private static final Map<AgencyId, AgencyId> HOSTS = Map.of(
            BEN_MO_POLICE.id(), BEN_MO_CENTRE.id(),
            CON_MAY_POLICE.id(), CON_MAY_CENTRE.id(),
            SONG_NANG_POLICE.id(), SONG_NANG_CENTRE.id());

    private DemonstrationPlace() {}

    /** Parents before children. */
    public static List<Agency> agencies() {
        return List.of(
                CITY,
                HOTLINE,
                HOME_AFFAIRS,
                SOCIAL_INSURANCE,
                BEN_MO,
                BEN_MO_CENTRE,
                CON_MAY,
                CON_MAY_CENTRE,
                SONG_NANG,
                SONG_NANG_CENTRE,
                BEN_MO_POLICE,
                CON_MAY_POLICE,
                SONG_NANG_POLICE);
    }

    /** What it does: the fields in which the catalogue looks for somebody competent, and at whose counters it sits. */
    public static AgencyProfile profile(Agency agency) {
        var fields = agency.equals(HOME_AFFAIRS) ? List.of("Việc làm") : List.<String>of();
        var host = Optional.ofNullable(HOSTS.get(agency.id()));
        return new AgencyProfile(fields, Optional.empty(), Optional.empty(), host, Optional.empty());
    }

    public static List<Sample> people() {
        return Stream.of(officers(), ofOtherBranches(), citizens())
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Sample> officers() {
        return Stream.of(
                officer(1, "quantri", "Nguyễn Mẫu An", Role.SYSTEM_ADMINISTRATOR, CITY),
                officer(2, "quantridonvi", "Trần Mẫu Bình", Role.AGENCY_ADMINISTRATOR, BEN_MO_CENTRE),
                officer(3, "tiepnhan", "Lê Mẫu Châu", Role.RECEPTION_CLERK, BEN_MO_CENTRE),
                officer(4, "truongmotcua", "Phạm Mẫu Dung", Role.DESK_HEAD, BEN_MO_CENTRE),
                officer(5, "thuquy", "Hoàng Mẫu Đào", Role.CASHIER, BEN_MO_CENTRE),
                officer(6, "luutru", "Vũ Mẫu Giang", Role.ARCHIVIST, BEN_MO_CENTRE),
                officer(7, "chuyenvien", "Võ Mẫu Hạnh", Role.SPECIALIST, BEN_MO),
                officer(8, "truongphong", "Đặng Mẫu Khoa", Role.DIVISION_HEAD, BEN_MO),
                officer(9, "lanhdao", "Bùi Mẫu Lâm", Role.LEADER, BEN_MO),
                officer(10, "vanthu", "Đỗ Mẫu Mai", Role.RECORDS_OFFICER, BEN_MO),
                officer(11, "tocongnghe", "Hồ Mẫu Nga", Role.COMMUNITY_TEAM_MEMBER, BEN_MO),
                officer(12, "tongdai", "Ngô Mẫu Oanh", Role.HOTLINE_OPERATOR, HOTLINE),
                officer(13, "giamsat", "Dương Mẫu Phúc", Role.HOTLINE_SUPERVISOR, HOTLINE),
                officer(14, "tonghop", "Lý Mẫu Quân", Role.ANALYST, CITY),
                officer(15, "tiepnhan.conmay", "Kim Mẫu Sơn", Role.RECEPTION_CLERK, CON_MAY_CENTRE),
                officer(16, "chuyenvien.songnang", "Mai Mẫu Tâm", Role.SPECIALIST, SONG_NANG),
                officer(17, "tiepnhan.thanhpho", "Phan Mẫu Thảo", Role.RECEPTION_CLERK, CITY),
                officer(18, "truongmotcua.thanhpho", "Tô Mẫu Uyên", Role.DESK_HEAD, CITY),
                officer(19, "chuyenvien.noivu", "Cao Mẫu Việt", Role.SPECIALIST, HOME_AFFAIRS),
                officer(20, "lanhdao.noivu", "Lâm Mẫu Xuân", Role.LEADER, HOME_AFFAIRS),
                officer(21, "chuyenvien.bhxh", "Tạ Mẫu Ý", Role.SPECIALIST, SOCIAL_INSURANCE),
                officer(22, "kiemtra", "Hà Mẫu Ân", Role.AUDITOR, CITY),
                registrar(23, "chuyenvien.hotich", "Chu Mẫu Ái"));
    }

    /** Of the police and Social Insurance, so that what is filed with one form for several agencies is handled by each. */
    private static Stream<Sample> ofOtherBranches() {
        return Stream.of(
                officer(24, "tiepnhan.congan", "Đoàn Mẫu Bách", Role.RECEPTION_CLERK, BEN_MO_POLICE),
                officer(25, "chuyenvien.congan", "Lương Mẫu Cúc", Role.SPECIALIST, BEN_MO_POLICE),
                officer(26, "lanhdao.congan", "Quách Mẫu Dân", Role.LEADER, BEN_MO_POLICE),
                officer(27, "tiepnhan.bhxh", "Từ Mẫu Én", Role.RECEPTION_CLERK, SOCIAL_INSURANCE),
                officer(28, "lanhdao.bhxh", "Âu Mẫu Gấm", Role.LEADER, SOCIAL_INSURANCE));
    }

    private static Stream<Sample> citizens() {
        return Stream.of(
                citizen(101, "congdan", "Đinh Mẫu Út"),
                citizen(102, "congdan.conmay", "Thạch Mẫu Vân"),
                citizen(103, "congdan.songnang", "Trịnh Mẫu Yến"));
    }

    private static Agency commune(int number, String code, String vietnamese, String english) {
        return new Agency(
                agency(number),
                code,
                COMMUNE,
                new Bilingual(vietnamese, english),
                Optional.of(CITY.id()),
                Optional.empty());
    }

    private static Agency centre(int number, Agency commune, String of, String ofInEnglish, String address) {
        return new Agency(
                agency(number),
                commune.code() + ".01",
                SERVICE_CENTRE,
                new Bilingual("Trung tâm Phục vụ hành chính công " + of, "Public Service Centre of " + ofInEnglish),
                Optional.of(commune.id()),
                Optional.of(new Agency.Reception(address, "1022", HOURS)));
    }

    /** Of no People's Committee, so beneath no agency of ours. */
    private static Agency police(int number, Agency commune, String of, String ofInEnglish) {
        return new Agency(
                agency(number),
                commune.code() + ".02",
                POLICE,
                new Bilingual("Công an " + of, "Police of " + ofInEnglish),
                Optional.empty(),
                Optional.empty());
    }

    private static Sample officer(int number, String login, String name, Role role, Agency agency) {
        var post = new Post(id(3, number), role, agency.id(), SINCE, Optional.empty());
        return new Sample(person(number, name), new LoginName(login), Optional.of(post));
    }

    /** For civil status alone, as communes with more than one specialist divide their work. */
    private static Sample registrar(int number, String login, String name) {
        var every = officer(number, login, name, Role.SPECIALIST, BEN_MO);
        return new Sample(every.person(), every.login(), every.post().map(post -> post.limitedTo(Set.of("Hộ tịch"))));
    }

    private static Sample citizen(int number, String login, String name) {
        return new Sample(person(number, name), new LoginName(login), Optional.empty());
    }

    private static Person person(int number, String name) {
        return new Person(
                new PersonId(id(2, number)),
                name,
                Optional.of(new CitizenId("099190" + String.format(Locale.ROOT, "%06d", number))),
                Optional.of(new Phone("+84000000" + String.format(Locale.ROOT, "%03d", number))),
                Optional.of(new EmailAddress("mau" + number + "@cuuha.example")));
    }

    private static AgencyId agency(int number) {
        return new AgencyId(id(1, number));
    }

    /** The same at every start, so that loading twice loads once; in the form of a UUID version 7. */
    private static UUID id(int kind, int number) {
        return new UUID(0x0199_0000_0000_7000L, 0x8000_0000_0000_0000L | ((long) kind << 32) | number);
    }

    /**
     * Người mẫu.
     *
     * @param post empty for a citizen
     */
    public record Sample(Person person, LoginName login, Optional<Post> post) {
        public Account account(String hash) {
            return new Account(
                    person.id(), login, hash, 1, false, true, false, false, Optional.empty(), Optional.empty());
        }
    }
}
