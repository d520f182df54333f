package vn.motcua.bench.dossier;

/** Tên đặt ra: of what words the names of the archive's owners are made, folded; those that are common occur more than once. */
final class Calling {
    static final String[] FAMILY =
            words("nguyen nguyen nguyen nguyen nguyen nguyen tran tran le le pham huynh hoang vu dang bui");
    static final String[] MIDDLE =
            words("van thi van thi van thi huu duc minh ngoc thanh quang xuan kim hong thu bao gia khanh phuong");
    static final String[] GIVEN = words(
            "an anh bach bao bich binh chau chi cuong dat dung duc giang ha hai hanh hieu hoa hung huong "
                    + "khanh lan linh long mai minh nam nga ngoc nhung phuc quan son tam thao thuy trang tuan vinh yen");

    private Calling() {}

    private static String[] words(String together) {
        return together.split(" ", -1);
    }
}
