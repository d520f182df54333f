package vn.motcua.identity.spi;

import java.util.List;

/** Lĩnh vực to which a post may be limited, told by the room that has the procedures. */
public interface FieldsOfWork {

    /** In their official wording, by name; none where there are no procedures. */
    List<String> all();
}
