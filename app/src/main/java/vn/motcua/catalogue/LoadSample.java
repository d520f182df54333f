package vn.motcua.catalogue;

/** Nạp thủ tục mẫu: procedures of real communes and provinces, in words of our own, for the demonstration place. */
public interface LoadSample {

    /** Publishes what is missing where there are invented agencies, and does nothing where there are none. */
    void load();
}
