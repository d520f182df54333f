package vn.motcua.catalogue.web;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Địa chỉ trang: this site as the present reader reached it, without a path. */
public final class Sites {
    private Sites() {}

    public static String current() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
