package vn.motcua.catalogue.usecase;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;

/** Xem việc chờ duyệt: what this person may approve, and what they asked for themselves and others must approve. */
@Component
public class SeeApprovals {
    private static final int PAGE = 25;

    private final Drafts drafts;
    private final FeeProposals proposals;
    private final Access access;

    SeeApprovals(Drafts drafts, FeeProposals proposals, Access access) {
        this.drafts = drafts;
        this.proposals = proposals;
        this.access = access;
    }

    /** The page with that number, counted from 1, of what has waited longest. */
    public Outcome list(Actor by, int page) {
        if (access.decide(by, CataloguePolicy.PUBLISH, Concerning.nothing()) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var submitted = drafts.underWay().stream()
                .filter(draft -> draft.state() == Draft.State.SUBMITTED)
                .sorted(Comparator.comparing(SeeApprovals::since))
                .collect(Collectors.partitioningBy(draft -> draft.hands().include(by.who())));
        var fees = proposals.waiting().stream().collect(Collectors.partitioningBy(each -> each.isOf(by.who())));
        return new Outcome.Seen(
                Paged.of(submitted.getOrDefault(false, List.of()), page, PAGE),
                submitted.getOrDefault(true, List.of()),
                fees.getOrDefault(false, List.of()),
                fees.getOrDefault(true, List.of()));
    }

    private static Instant since(Draft draft) {
        return draft.hands().submitted().orElse(draft.hands().at());
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /**
         * @param waiting for the one who looks
         * @param own written or submitted by them, so waiting for somebody else
         * @param fees proposed by others
         * @param ownFees proposed by them
         */
        record Seen(Paged<Draft> waiting, List<Draft> own, List<FeeProposal> fees, List<FeeProposal> ownFees)
                implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
