package vn.motcua.guards;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.shared.Assurance;
import vn.motcua.shared.Policy;
import vn.motcua.shared.Role;
import vn.motcua.shared.Rule;
import vn.motcua.shared.Trust;

/** Who may do what: the roles and the whole policy table, in both languages. */
final class RightsPages {
    private static final Map<String, String> ENGLISH = english("ui");

    private RightsPages() {}

    static GeneratedPage roles() {
        var rows = Arrays.stream(Role.values())
                .map(role -> List.of("`" + role.key() + "`", role.vietnamese(), english(role)))
                .toList();
        return GeneratedPage.of(
                "roles.md",
                "Roles / Vai trò",
                "The roles a post may carry. A person holds a role at one agency, from a day until another.",
                GeneratedPage.table(List.of("key", "Vai trò", "role"), rows));
    }

    static GeneratedPage policy() {
        var rows = rules().stream()
                .sorted(Comparator.comparing(Rule::action).thenComparing(Rule::scope))
                .map(rule -> List.of(
                        "`" + rule.action() + "`",
                        scope(rule.scope()) + byLittle(rule),
                        rule.trust().map(RightsPages::trust).orElseGet(() -> roles(rule.roles())),
                        practice(rule),
                        rule.reveals() ? "có / yes" : ""))
                .toList();
        return GeneratedPage.of(
                "policy.md",
                "Who may do what / Bảng phân quyền",
                """
                All rules of all rooms. What no row allows is refused; of several rows for one act, one is enough.

                A post may be limited to fields of work. In every row that names roles it then counts for records of its fields \
                and for what is of no field, an emergency included; whoever stands in gets the post with its limit. / \
                Vị trí công tác có thể giới hạn theo lĩnh vực. Khi ấy, ở mọi dòng nêu vai trò, vị trí đó chỉ có hiệu lực với hồ \
                sơ thuộc lĩnh vực của mình và với việc không thuộc lĩnh vực nào, kể cả khi khẩn cấp; người làm thay nhận vị trí \
                kèm nguyên giới hạn.

                """ + english("identity").getOrDefault("identity.policy.audit", ""),
                GeneratedPage.table(
                        List.of(
                                "act / hành vi",
                                "who / ai",
                                "roles / vai trò",
                                "in practice / tài khoản tập",
                                "shows personal data / xem dữ liệu cá nhân"),
                        rows));
    }

    /** All rules of the house, as each room lists them. */
    static List<Rule> rules() {
        return House.CLASSES.stream()
                .filter(each -> each.isAssignableTo(Policy.class) && !each.isInterface())
                .flatMap(each -> rules(each).stream())
                .toList();
    }

    private static List<Rule> rules(JavaClass policy) {
        try {
            var constructor = policy.reflect().getDeclaredConstructor();
            constructor.setAccessible(true);
            return ((Policy) constructor.newInstance()).rules();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(policy.getName() + " is a list of rules and needs nothing to say them", e);
        }
    }

    private static String practice(Rule rule) {
        if (!rule.practised()) {
            return "no / không";
        }
        return rule.scope().needsRole() ? "on records of practice / hồ sơ tập" : "yes / có";
    }

    private static String byLittle(Rule rule) {
        if (rule.scope() == Rule.Scope.ANYONE) {
            return "";
        }
        var phone = ", even by a code sent to a telephone / đủ mã gửi tới điện thoại";
        var link = ", even by a link in a letter / đủ đường dẫn trong thư";
        return (rule.least() == Assurance.PHONE ? phone : "") + (rule.byLink() ? link : "");
    }

    private static String scope(Rule.Scope scope) {
        return switch (scope) {
            case ANYONE -> "anybody / mọi người";
            case SIGNED_IN -> "anybody signed in / người đã đăng nhập";
            case OWNER -> "the person it is about / chính người đó";
            case ENTRUSTED -> "who acts for that person, entrusted with it / người thay mặt được giao việc này";
            case AT_AGENCY -> "at the record's agency / tại cơ quan thụ lý";
            case BENEATH -> "at the record's agency or one above it / tại cơ quan thụ lý hoặc cơ quan cấp trên";
            case ANYWHERE -> "at any agency / tại cơ quan bất kỳ";
            case IN_EMERGENCY ->
                "at any agency, in an emergency declared / tại cơ quan bất kỳ, khi đã nêu việc khẩn cấp";
        };
    }

    private static String trust(Trust trust) {
        return "`" + trust.key() + "`";
    }

    private static String roles(Set<Role> roles) {
        if (roles.size() == Role.values().length) {
            return "every role / mọi vai trò";
        }
        return roles.stream()
                .sorted()
                .map(role -> english(role) + " / " + role.vietnamese())
                .collect(Collectors.joining("; "));
    }

    private static Map<String, String> english(String file) {
        return Messages.all().stream()
                .filter(messages -> messages.file().equals(file))
                .findFirst()
                .map(messages -> messages.bySuffix().get("_en"))
                .orElse(Map.of());
    }

    private static String english(Role role) {
        return ENGLISH.getOrDefault("ui.role." + role.key(), role.key());
    }
}
