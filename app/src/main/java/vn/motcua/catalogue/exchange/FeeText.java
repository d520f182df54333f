package vn.motcua.catalogue.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.catalogue.Fee;
import vn.motcua.shared.LegalBasis;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vnd;

/**
 * Phí, lệ phí as the amount and its note say. An empty amount is not known, and nought is not free: it is free only where
 * the note names the law that says so of everybody.
 *
 * @param stated what the note says beyond the fees; may be empty
 */
record FeeText(List<Fee> fees, String stated, List<Mistake.Kind> remarks) {
    private static final String PORTAL_NOUGHT = "Cổng ghi \"Miễn phí\"";
    private static final String NO_CHARGE = "Không thu: ";
    private static final Pattern SPLIT = Pattern.compile(" \\| ");
    private static final Pattern OWN = Pattern.compile("(Lệ phí|Phí): ([\\d.]{1,15}) đồng(?:/(.+))?");
    private static final Pattern AMOUNTS = Pattern.compile("các mức: ([\\d, ]+)");
    private static final Pattern PER =
            Pattern.compile("([\\d.]{4,15}) ?(?:đ|đồng|vnđ|vnd) ?/ ?([^.;,(|\\d]{2,60})", Pattern.CASE_INSENSITIVE);
    private static final Pattern PER_ONLY = Pattern.compile("(?:đồng)? ?/ ?([^.;,(|\\d]{2,60})");
    private static final Pattern FREE = Pattern.compile("(không thu|miễn) (phí|lệ phí)", Pattern.CASE_INSENSITIVE);
    /** Laws of the country; a decision of one province is none for the others. */
    private static final Pattern LAW = Pattern.compile("Luật|Nghị định|Thông tư|Nghị quyết");

    private static final Pattern SOME_ONLY = Pattern.compile("đối với|cho người|cho các|trường hợp|thuộc|nếu");
    private static final Pattern BY_COUNCIL = Pattern.compile(
            "hoi dong nhan dan|uy ban nhan dan cap tinh quy dinh|ubnd cap tinh quy dinh|hdnd|dia phuong quy dinh");
    /** Portals type some amounts in thousands; nothing costs less than this. */
    private static final long LEAST = 1_000;

    /** @param amount in đồng; empty where the cell is */
    @LegalBasis("Luật Phí và lệ phí 97/2015/QH13, Điều 3")
    static FeeText read(Optional<Long> amount, String cell) {
        var parts = SPLIT.splitAsStream(Text.clean(cell))
                .filter(part -> !part.isEmpty() && !part.equals(PORTAL_NOUGHT))
                .toList();
        var own = parts.isEmpty() ? Optional.<List<Fee>>empty() : own(parts.getFirst());
        if (own.isPresent()) {
            return new FeeText(own.get(), String.join(" | ", parts.subList(1, parts.size())), List.of());
        }
        var note = String.join(" | ", parts);
        return amount.map(dong -> dong == 0 ? nought(note) : amounts(dong, note))
                .orElseGet(() -> unstated(note));
    }

    /** What {@link #write} writes, read back. */
    private static Optional<List<Fee>> own(String part) {
        if (part.startsWith(NO_CHARGE)) {
            return Optional.of(List.of(new Fee.Free(part.substring(NO_CHARGE.length()))));
        }
        var fees = new ArrayList<Fee>();
        for (var each : part.split("; ")) {
            var own = OWN.matcher(each);
            if (!own.matches()) {
                return Optional.empty();
            }
            var kind = own.group(1).equals("Phí") ? Fee.Kind.CHARGE : Fee.Kind.FEE;
            var per = Optional.ofNullable(own.group(3)).orElse("");
            fees.add(new Fee.Amount(kind, new Vnd(dong(own.group(2))), per));
        }
        return Optional.of(fees);
    }

    private static FeeText nought(String note) {
        if (FREE.matcher(note).find()
                && LAW.matcher(note).find()
                && !SOME_ONLY.matcher(note).find()) {
            return new FeeText(List.of(new Fee.Free(note)), "", List.of());
        }
        return new FeeText(List.of(new Fee.ByResolution(note)), "", List.of(Mistake.Kind.NOT_KNOWN_TO_BE_FREE));
    }

    private static FeeText unstated(String note) {
        return BY_COUNCIL.matcher(Text.fold(note)).find()
                ? new FeeText(List.of(new Fee.ByResolution(note)), "", List.of())
                : new FeeText(List.of(new Fee.Unknown()), note, List.of());
    }

    private static FeeText amounts(long first, String note) {
        var amounts = new ArrayList<Long>();
        amounts.add(first);
        var several = AMOUNTS.matcher(note);
        if (several.find()) {
            Arrays.stream(several.group(1).split(","))
                    .map(String::strip)
                    .filter(Predicate.not(String::isEmpty))
                    .map(FeeText::dong)
                    .filter(amount -> amount >= LEAST)
                    .forEach(amounts::add);
        }
        var kind = note.toLowerCase(Locale.ROOT).contains("lệ phí") ? Fee.Kind.FEE : Fee.Kind.CHARGE;
        return new FeeText(
                amounts.stream()
                        .distinct()
                        .<Fee>map(amount -> new Fee.Amount(kind, new Vnd(amount), per(amount, note)))
                        .toList(),
                note,
                List.of());
    }

    private static String per(long amount, String note) {
        var only = PER_ONLY.matcher(note);
        if (only.matches()) {
            return only.group(1).strip();
        }
        return PER.matcher(note)
                .results()
                .filter(found -> dong(found.group(1)) == amount)
                .map(found -> found.group(2).strip())
                .findFirst()
                .orElse("");
    }

    private static long dong(String digits) {
        var bare = digits.replace(".", "");
        return bare.isEmpty() || bare.length() > 15 ? 0 : Long.parseLong(bare);
    }

    /** The amount's cell. */
    static String amount(List<Fee> fees) {
        return fees.stream().flatMap(fee -> amount(fee).stream()).findFirst().orElse("");
    }

    private static Optional<String> amount(Fee fee) {
        return switch (fee) {
            case Fee.Amount each -> Optional.of(Long.toString(each.amount().dong()));
            case Fee.Free _ -> Optional.of("0");
            case Fee.ByResolution _ -> Optional.of("0");
            case Fee.Unknown _ -> Optional.empty();
        };
    }

    /** The note's cell. Amounts stand together; of other fees the first is told, for the table holds no more. */
    static String write(List<Fee> fees, String stated) {
        var amounts = fees.stream()
                .filter(Fee.Amount.class::isInstance)
                .map(Fee.Amount.class::cast)
                .map(FeeText::written)
                .collect(Collectors.joining("; "));
        var first = amounts.isEmpty() && !fees.isEmpty() ? words(fees.getFirst()) : amounts;
        return first.isEmpty() || stated.isEmpty() ? first + stated : first + " | " + stated;
    }

    private static String words(Fee fee) {
        return switch (fee) {
            case Fee.Amount amount -> written(amount);
            case Fee.Free free -> NO_CHARGE + free.basis();
            case Fee.ByResolution set -> set.note();
            case Fee.Unknown _ -> "";
        };
    }

    private static String written(Fee.Amount fee) {
        var name = fee.kind() == Fee.Kind.CHARGE ? "Phí" : "Lệ phí";
        var per = fee.per().isEmpty() ? "" : "/" + fee.per();
        return name + ": " + fee.amount().dong() + " đồng" + per;
    }
}
