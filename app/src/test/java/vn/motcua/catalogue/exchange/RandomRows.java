package vn.motcua.catalogue.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Dòng ngẫu nhiên: rows as a careless clerk might write them, all of which can be read. */
public final class RandomRows {
    private static final List<String> WORDS = List.of(
            "Giấy",
            "tờ",
            "mẫu",
            "=A1",
            "-",
            "+5",
            "@x",
            "\"trích\"",
            "dòng\nhai",
            "hai;ba",
            "a,b",
            "'",
            "ô…",
            "Phi\u0301");

    private final Random random;

    public RandomRows(long seed) {
        this.random = new Random(seed);
    }

    public Row next(int number) {
        var cells = new EnumMap<Column, String>(Column.class);
        cells.put(Column.CODE, String.format(Locale.ROOT, "9.%06d", number));
        cells.put(Column.NAME, "Thủ tục " + words(6));
        cells.put(Column.FIELD, words(2));
        cells.put(Column.LEVEL, one("xã", "tỉnh", "tỉnh;xã", "bộ", ""));
        cells.put(
                Column.TIME_LIMIT, one("", random.nextInt(1, 90) + " " + one("giờ", "ngày", "ngày làm việc", "tháng")));
        cells.put(Column.FEE_VND, one("", "0", Integer.toString(random.nextInt(1, 900) * 1000)));
        cells.put(Column.FEE_NOTE, one("", words(3), "8.000 đồng/bản", "các mức: 5000, 9000", "Cổng ghi \"Miễn phí\""));
        cells.put(Column.ONLINE_LEVEL, one("", "toàn trình", "một phần", "không"));
        cells.put(Column.ONLINE_CHANNEL, one("", "có", "không"));
        cells.put(Column.COMPONENTS, components());
        cells.put(Column.DATA_REUSE, one("", "Giấy khai sinh ← CSDL hộ tịch", "Căn cước ← CSDL dân cư; CSDL căn cước"));
        cells.put(Column.RESULT, one("", words(3)));
        cells.put(Column.AUTHORITY, one("", "Ủy ban nhân dân cấp xã", "Công an cấp Xã", "Sở Mẫu", words(2)));
        cells.put(Column.SOURCE_ADDRESS, one("", "https://dichvucong.gov.vn/p/" + random.nextInt(99)));
        cells.put(
                Column.NOTE,
                one(
                        "",
                        "giải quyết trong ngày; nhận sau 15 giờ → ngày làm việc tiếp theo",
                        "thời hạn theo kênh: Trực tuyến=3 ngày, Dịch vụ bưu chính=4 ngày, Trực tiếp=5 ngày",
                        "nhiều trường hợp: 2 ngày " + words(2),
                        words(4)));
        return new Row(cells);
    }

    private String components() {
        return IntStream.range(0, random.nextInt(5))
                .mapToObj(at -> one("", "[xuất trình] ", "[trường hợp] ") + one("Giấy khai sinh", "Thẻ căn cước", "Đơn")
                        + " số " + at + one("", " (1 bản chính)", " (2 bản chính + 1 bản sao)", " (20261 bản chính)"))
                .collect(Collectors.joining("; "));
    }

    private String words(int most) {
        return IntStream.rangeClosed(0, random.nextInt(most + 1))
                .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
