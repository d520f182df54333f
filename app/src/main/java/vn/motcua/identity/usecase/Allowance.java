package vn.motcua.identity.usecase;

import java.time.Instant;
import java.util.Optional;

/** Hạn mức đăng nhập: how many more attempts somebody has, counted for all nodes together. */
public interface Allowance {

    /**
     * Takes one attempt.
     *
     * @param login what was typed, folded
     * @param address where the request came from
     * @return when to try again; empty if this attempt may go on
     */
    Optional<Instant> take(String login, String address);

    /** Gives back what a good attempt took: people who know their password wait for nobody. */
    void giveBack(String login, String address);
}
