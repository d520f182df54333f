package vn.motcua.organisation;

/**
 * Địa chỉ as people write it, one line for each part; empty where there is none.
 *
 * @param street số nhà, đường
 * @param hamlet thôn, ấp, khu phố, tổ dân phố
 * @param district empty in addresses since 1 July 2025
 */
public record Address(String street, String hamlet, String commune, String district, String province) {

    /** The same house in other units. */
    public Address in(String otherCommune, String otherDistrict, String otherProvince) {
        return new Address(street, hamlet, otherCommune, otherDistrict, otherProvince);
    }
}
