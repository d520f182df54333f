package vn.motcua.document;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Các dòng của bảng: each leaves as it comes, so that a table of any length takes the same memory. */
public interface TableRows extends Closeable {
    void add(List<String> cells) throws IOException;
}
