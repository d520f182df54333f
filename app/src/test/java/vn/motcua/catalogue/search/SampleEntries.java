package vn.motcua.catalogue.search;

import java.util.List;

/** Mục lục mẫu: thirty procedures in our own words, enough to be confused with each other. */
final class SampleEntries {
    static final String BIRTH = "1.900001";
    static final String BIRTH_AGAIN = "1.900002";
    static final String BIRTH_FOREIGN = "1.900003";
    static final String MARRIAGE = "1.900005";
    static final String MARRIAGE_FOREIGN = "1.900006";
    static final String SINGLE = "1.900007";
    static final String DEATH = "1.900008";
    static final String RESIDENCE = "1.900009";
    static final String TEMPORARY = "1.900010";
    static final String SHOP = "1.900012";
    static final String SHOP_CLOSED = "1.900013";
    static final String LAND_LOST = "1.900015";
    static final String LAND_SPLIT = "1.900016";
    static final String HOUSE = "1.900017";
    static final String POOR = "1.900018";
    static final String PENSION_OLD = "1.900019";
    static final String COPY = "1.900020";
    static final String SIGNATURE = "1.900021";
    static final String POOR_YEARLY = "1.900027";
    static final String HOUSE_PROVINCE = "1.900028";

    private static final String ROWS = """
            xã|1.900001|Đăng ký khai sinh
            xã|1.900002|Đăng ký lại khai sinh
            xã|1.900003|Đăng ký khai sinh có yếu tố nước ngoài
            xã|1.900004|Thủ tục đăng ký khai sinh lưu động
            xã|1.900005|Đăng ký kết hôn
            xã|1.900006|Đăng ký kết hôn có yếu tố nước ngoài
            xã|1.900007|Cấp giấy xác nhận tình trạng hôn nhân
            xã|1.900008|Đăng ký khai tử
            xã|1.900009|Đăng ký thường trú
            xã|1.900010|Đăng ký tạm trú
            xã|1.900011|Xóa đăng ký thường trú
            xã|1.900012|Đăng ký thành lập hộ kinh doanh
            xã|1.900013|Chấm dứt hoạt động hộ kinh doanh
            xã|1.900014|Hòa giải tranh chấp đất đai
            tỉnh|1.900015|Cấp lại giấy chứng nhận do bị mất
            tỉnh|1.900016|Tách thửa hoặc hợp thửa đất
            xã|1.900017|Cấp giấy phép xây dựng mới đối với nhà ở riêng lẻ
            xã|1.900018|Công nhận hộ nghèo, hộ cận nghèo thường xuyên hằng năm
            xã|1.900019|Thực hiện trợ cấp hưu trí xã hội
            xã|1.900020|Chứng thực bản sao từ bản chính
            xã|1.900021|Chứng thực chữ ký trong giấy tờ, văn bản
            tỉnh|1.900022|Cấp giấy phép kinh doanh vận tải bằng xe ô tô
            tỉnh|1.900023|Cấp lại giấy phép lái xe
            tỉnh|1.900024|Cấp hộ chiếu phổ thông ở trong nước
            tỉnh|1.900025|Cấp chứng chỉ hành nghề dược
            tỉnh|1.900026|Đăng ký thành lập công ty cổ phần
            xã|1.900027|Công nhận hộ nghèo, hộ cận nghèo; hộ thoát nghèo, hộ thoát cận nghèo định kỳ hằng năm
            tỉnh|1.900028|Cấp giấy phép xây dựng mới đối với nhà ở nhiều tầng
            tỉnh|1.900029|Công bố hoạt động bến thủy nội địa
            tỉnh|1.900030|Hưởng trợ cấp thất nghiệp
            """;

    private SampleEntries() {}

    static List<Entry> all() {
        return ROWS.lines().map(SampleEntries::entry).toList();
    }

    private static Entry entry(String line) {
        var parts = line.split("\\|", -1);
        return new Entry(parts[1], parts[2], "", "", parts[0].equals("xã"), List.of(), "");
    }
}
