package vn.motcua.dossier.model;

/**
 * Khoản phải nộp. What it is for is written with the move.
 *
 * @param move the number of the move that asked for it
 * @param amount in đồng
 */
public record Charge(int move, long amount) {
    /** More than any fee in law. */
    public static final long MOST = 1_000_000_000_000L;
}
