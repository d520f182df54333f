package vn.motcua.ui.spi;

/** Địa phương: tells which place this installation serves. Without a bean of this kind pages carry the product's name. */
@FunctionalInterface
public interface PlaceSource {
    Place place();
}
