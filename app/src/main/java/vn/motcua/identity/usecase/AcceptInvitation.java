package vn.motcua.identity.usecase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.identity.model.Account;
import vn.motcua.identity.model.Password;
import vn.motcua.identity.model.Proof;
import vn.motcua.identity.model.TokenSecret;
import vn.motcua.identity.usecase.KeyCeremony.Asked;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;

/** Nhận lời mời: whoever holds the letter chooses how they sign in, once. Not one transaction, for a hash is made. */
@Component
public class AcceptInvitation {
    private final TakeInvitation taking;
    private final AddPasskey adding;
    private final WelcomePerson welcome;
    private final Hashing hashing;
    private final Access access;

    AcceptInvitation(TakeInvitation taking, AddPasskey adding, WelcomePerson welcome, Hashing hashing, Access access) {
        this.taking = taking;
        this.adding = adding;
        this.welcome = welcome;
        this.hashing = hashing;
        this.access = access;
    }

    public Outcome see(Actor by, String secret) {
        return open(by, secret).<Outcome>map(Outcome.Open::new).orElseGet(Outcome.Over::new);
    }

    public Outcome byPassword(Actor by, String secret, Password wanted, Knock knock) {
        var account = open(by, secret);
        if (account.isEmpty()) {
            return new Outcome.Over();
        }
        var weakness = wanted.weakness(account.get().login());
        return weakness.isPresent()
                ? new Outcome.TooWeak(account.get(), weakness.get())
                : chosen(taking.withPassword(account.get(), hash(secret), hashing.hash(wanted)), knock);
    }

    private Outcome chosen(Optional<Account> taken, Knock knock) {
        return taken.filter(Account::secondFactor).isPresent() ? new Outcome.Chosen() : welcomed(taken, knock);
    }

    /** Not for an account with a second factor: who took the letter must not bring a key of their own. */
    public Outcome byPasskey(Actor by, String secret, String name, String answer, Asked asked, Knock knock) {
        var account = open(by, secret).filter(known -> !known.secondFactor());
        if (account.isEmpty()) {
            return new Outcome.Over();
        }
        return adding.made(answer, asked)
                .map(made -> welcomed(taking.withKey(account.get(), hash(secret), name, made), knock))
                .orElseGet(() -> new Outcome.NotAdded(account.get()));
    }

    private Outcome welcomed(Optional<Account> taken, Knock knock) {
        return taken.flatMap(account -> welcome.welcome(account, Proof.PASSWORD, knock))
                .<Outcome>map(Outcome.Welcome::new)
                .orElseGet(Outcome.Over::new);
    }

    private Optional<Account> open(Actor by, String secret) {
        return access.decide(by, IdentityPolicy.ACCEPT_INVITATION, Concerning.nothing()) instanceof Decision.Allowed
                ? TokenSecret.parse(secret).map(TokenSecret::hash).flatMap(taking::invited)
                : Optional.empty();
    }

    private static String hash(String secret) {
        return new TokenSecret(secret).hash();
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Open(Account account) implements Outcome {}

        record Welcome(Welcomed welcomed) implements Outcome {}

        /** The password is chosen; the second factor is asked for at the door as ever. */
        record Chosen() implements Outcome {}

        record TooWeak(Account account, Password.Weakness weakness) implements Outcome {}

        record NotAdded(Account account) implements Outcome {}

        /** Used, withdrawn, ended by itself, or never made. */
        record Over() implements Outcome {}
    }
}
