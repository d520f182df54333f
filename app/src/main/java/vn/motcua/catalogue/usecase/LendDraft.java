package vn.motcua.catalogue.usecase;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.DraftLent;
import vn.motcua.catalogue.DraftTakenBack;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.catalogue.usecase.ReadProcedure.Sheet;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;

/** Cho xem thử a draft: people without an account read it under an address nobody can guess, for two weeks at most. */
@Component
public class LendDraft {
    private static final Duration FOR = Duration.ofDays(14);
    private static final int TOKEN_BYTES = 32;

    private final Drafts drafts;
    private final DraftLinks links;
    private final ReadProcedure readProcedure;
    private final Access access;
    private final EventLog log;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    LendDraft(Drafts drafts, DraftLinks links, ReadProcedure readProcedure, Access access, EventLog log, Clock clock) {
        this.drafts = drafts;
        this.links = links;
        this.readProcedure = readProcedure;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /** Tells the address once; only its hash is kept. */
    @Transactional
    public Outcome lend(Actor by, RevisionId id) {
        if (access.decide(by, CataloguePolicy.LEND, Concerning.nothing()) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var code = drafts.codeOf(id);
        if (code.isEmpty()) {
            return new Outcome.Unknown();
        }
        var now = clock.instant();
        var procedure = drafts.lock(code.get(), now);
        if (drafts.find(id).filter(LendDraft::isUnderWay).isEmpty()) {
            return new Outcome.Unknown();
        }
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var until = now.plus(FOR);
        links.lend(hash(token), id, by.who(), now, until);
        log.append(by, new DraftLent(procedure, id, until));
        return new Outcome.Lent(token, until);
    }

    /** Thôi cho xem: every address of the draft leads nowhere. */
    @Transactional
    public Outcome takeBack(Actor by, RevisionId id) {
        if (access.decide(by, CataloguePolicy.LEND, Concerning.nothing()) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var code = drafts.codeOf(id);
        if (code.isEmpty()) {
            return new Outcome.Unknown();
        }
        var now = clock.instant();
        var procedure = drafts.lock(code.get(), now);
        if (links.lentUntil(id, now).isPresent()) {
            links.takeBack(id, now);
            log.append(by, new DraftTakenBack(procedure, id));
        }
        return new Outcome.TakenBack();
    }

    /** Whoever has the address reads it, so nobody's leave is asked; a wrong one and an old one are answered alike. */
    public Optional<Sheet> read(String token) {
        return links.lent(hash(token), clock.instant())
                .flatMap(drafts::find)
                .filter(LendDraft::isUnderWay)
                .map(readProcedure::unpublished);
    }

    private static boolean isUnderWay(Draft draft) {
        return draft.state() == Draft.State.DRAFT || draft.state() == Draft.State.SUBMITTED;
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param token what stands in the address, shown this once */
        record Lent(String token, Instant until) implements Outcome {}

        record TakenBack() implements Outcome {}

        /** No such draft, or one that is published or withdrawn. */
        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
