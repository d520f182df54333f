package vn.motcua.identity.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.CitizenId;
import vn.motcua.shared.LegalBasis;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Text;

/**
 * Lời khai: somebody says that they act for another by right, and names the paper that shows it.
 *
 * @param until the first day on which it counts no longer; empty while open-ended
 * @param proof the kind of paper, its number, day and issuer
 * @param agency that is to compare
 */
public record Claim(
        UUID id,
        PersonId agent,
        Ground ground,
        Principal principal,
        Optional<LocalDate> until,
        String proof,
        AgencyId agency,
        Instant madeAt) {
    /** Tuổi thành niên, in years: from that day nobody acts for a child by being its parent. */
    @LegalBasis("Bộ luật Dân sự 2015, Điều 20 và Điều 21")
    public static final int OF_AGE = 18;

    /** What a paper can show. */
    public static final Set<Ground> GROUNDS = Set.of(Ground.PARENT, Ground.GUARDIAN, Ground.AUTHORISED);

    public Claim {
        proof = Text.clean(proof);
        if (!GROUNDS.contains(ground) || proof.isEmpty()) {
            throw new IllegalArgumentException("a claim names a paper");
        }
    }

    /** The mandate that comes of it, once an officer has compared. */
    public Mandate confirmed(PersonId found, LocalDate today, Instant at) {
        var parties = new Mandate.Parties(found, agent);
        return Mandate.offered(id, parties, ground, ground.most(), new Mandate.Term(today, until))
                .proved(proof, at);
    }

    /** Người được thay mặt, as somebody else names them. */
    public record Principal(String fullName, CitizenId citizenId) {
        public Principal {
            fullName = Text.clean(fullName);
        }

        public boolean isCalled(String name) {
            return Text.fold(fullName).equals(Text.fold(name));
        }

        @Override
        public String toString() {
            return "Principal[…]";
        }
    }

    @Override
    public String toString() {
        return "Claim[" + id + "]";
    }
}
