package vn.motcua.dossier.model;

import java.time.Instant;
import java.util.Optional;

/** Tình trạng: where a dossier stands, with what is true only there. */
public sealed interface Standing {
    Stage stage();

    /** The step of the procedure, from 0, where it is at one. */
    default Optional<Integer> atStep() {
        return Optional.empty();
    }

    record Filed() implements Standing {
        @Override
        public Stage stage() {
            return Stage.FILED;
        }
    }

    /** @param atStep at which it was missed; empty before acceptance */
    record Incomplete(Optional<Integer> atStep) implements Standing {
        @Override
        public Stage stage() {
            return Stage.INCOMPLETE;
        }
    }

    /** @param by the clerk, who does not decide it */
    record RefusalProposed(Maker by) implements Standing {
        @Override
        public Stage stage() {
            return Stage.REFUSAL_PROPOSED;
        }
    }

    record NotAccepted() implements Standing {
        @Override
        public Stage stage() {
            return Stage.NOT_ACCEPTED;
        }
    }

    record Withdrawn() implements Standing {
        @Override
        public Stage stage() {
            return Stage.WITHDRAWN;
        }
    }

    record Stopped() implements Standing {
        @Override
        public Stage stage() {
            return Stage.STOPPED;
        }
    }

    record InHand(int step) implements Standing {
        @Override
        public Stage stage() {
            return Stage.IN_HAND;
        }

        @Override
        public Optional<Integer> atStep() {
            return Optional.of(step);
        }
    }

    /** @param until after that, silence means the draft is right */
    record DraftShown(int step, Instant until) implements Standing {
        @Override
        public Stage stage() {
            return Stage.DRAFT_SHOWN;
        }

        @Override
        public Optional<Integer> atStep() {
            return Optional.of(step);
        }
    }

    /** @param step which waits for the money */
    record Unpaid(int step) implements Standing {
        @Override
        public Stage stage() {
            return Stage.UNPAID;
        }

        @Override
        public Optional<Integer> atStep() {
            return Optional.of(step);
        }
    }

    record Finished() implements Standing {
        @Override
        public Stage stage() {
            return Stage.FINISHED;
        }
    }

    record Returned() implements Standing {
        @Override
        public Stage stage() {
            return Stage.RETURNED;
        }
    }
}
