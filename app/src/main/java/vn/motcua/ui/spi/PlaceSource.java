package vn.motcua.ui.spi;

import java.util.Optional;
import vn.motcua.ui.Language;

/** Địa phương: tells which place this installation serves. Where nobody knows, pages carry the product's name. */
@FunctionalInterface
public interface PlaceSource {
    /** The place in the words of this language; empty while the installation has none. */
    Optional<Place> place(Language language);
}
