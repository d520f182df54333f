package vn.motcua.organisation;

/** Đơn vị hành chính minh họa: the invented units of the demonstration place, before and after. */
public interface SampleUnits {
    /** Enters what of them is missing. */
    void load();
}
