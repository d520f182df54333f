package vn.motcua.operations.spi;

/** Nội dung mẫu: what a room shows in the demonstration place. */
public interface SampleContent {

    /** Loads what is missing, after the invented city; what is there is left as it is. */
    void load();
}
