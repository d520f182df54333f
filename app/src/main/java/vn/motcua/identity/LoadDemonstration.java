package vn.motcua.identity;

/** Nạp nơi minh họa: the invented city, its agencies, officers and citizens. */
public interface LoadDemonstration {

    /**
     * Loads what is missing; what is there is left as it is, passwords included.
     *
     * @param password the one shared by all sample accounts, made for this installation
     */
    void load(String password);
}
