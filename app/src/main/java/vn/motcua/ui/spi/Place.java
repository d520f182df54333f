package vn.motcua.ui.spi;

/**
 * Nơi phục vụ, as header and footer show it. Any part but the name may be empty.
 *
 * @param name such as "Xã Phù Sa"
 * @param parentName the unit above it, such as "Thành phố Cửu Long"
 * @param hotline the number to call, such as "1022"
 * @param address where the one-stop desk is
 * @param hours when it is open, in words
 */
public record Place(String name, String parentName, String hotline, String address, String hours) {}
