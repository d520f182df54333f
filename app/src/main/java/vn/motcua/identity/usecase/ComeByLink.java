package vn.motcua.identity.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Guesthood;
import vn.motcua.identity.model.Proof;
import vn.motcua.identity.model.TokenSecret;
import vn.motcua.identity.spi.OpenWays;
import vn.motcua.identity.spi.Way;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EmailAddress;
import vn.motcua.shared.LegalBasis;
import vn.motcua.shared.PersonId;

/**
 * Vào bằng đường dẫn gửi qua thư, for who has no account: they fill in, go on at any time and on any device by the link in
 * the letter, and print what they filled in. To file it here one signs in, and takes it along into the account.
 *
 * <p>Whoever asks for a link is told the same whether that address was known or not.
 */
@Component
@LegalBasis("Quyết định 29/2026/QĐ-TTg: online filing needs an electronic identity; filling in does not")
public class ComeByLink implements Guesthood {
    /** The most characters of where a link leads. */
    public static final int LONGEST_WAY = 2_000;

    private final GiveLink giving;
    private final Guests guests;
    private final Accounts accounts;
    private final Allowance allowance;
    private final Door door;
    private final Clock clock;

    ComeByLink(GiveLink giving, Guests guests, Accounts accounts, Allowance allowance, Door door, Clock clock) {
        this.giving = giving;
        this.guests = guests;
        this.accounts = accounts;
        this.allowance = allowance;
        this.door = door;
        this.clock = clock;
    }

    /** Whether this installation lets people fill in without an account, and letters leave it. */
    public boolean isOpen() {
        return door.isOpen();
    }

    /**
     * Mails a link.
     *
     * @param wayBack where on this site it is to lead; empty for the list of what was begun
     * @param addresses the whole address of a path on this site
     */
    public Asked ask(String typed, String wayBack, Knock knock, UnaryOperator<String> addresses) {
        if (!isOpen()) {
            return new Asked.Closed();
        }
        return EmailAddress.parse(typed)
                .map(address -> ask(address, wayBack, knock, addresses))
                .orElseGet(Asked.Misread::new);
    }

    private Asked ask(EmailAddress address, String wayBack, Knock knock, UnaryOperator<String> addresses) {
        var until = allowance.takeLetter(address, knock.address());
        if (until.isPresent()) {
            return new Asked.TooMany(until.get());
        }
        giving.mail(address, wayBack, knock.language(), addresses);
        return new Asked.Sent(address);
    }

    /** The same for who is in by a link; nobody else is sent one unasked. */
    public Asked again(Actor by, String wayBack, Knock knock, UnaryOperator<String> addresses) {
        return guest(by)
                .flatMap(guests::address)
                .map(address -> ask(address.value(), wayBack, knock, addresses))
                .orElseGet(Asked.Closed::new);
    }

    /** What somebody who is in by a link brings along to sign in; empty for anybody else. */
    public Optional<TokenSecret> along(Actor by) {
        return guest(by).map(guest -> giving.give(guest, ""));
    }

    private Optional<PersonId> guest(Actor by) {
        var what = by.who().map(Concerning::person).orElseGet(Concerning::nothing);
        return door.access().decide(by, IdentityPolicy.KEEP_LINK, what) instanceof Decision.Allowed
                ? by.who().filter(person -> guests.address(person).isPresent())
                : Optional.empty();
    }

    @Override
    public Optional<PersonId> behind(String secret) {
        return link(secret).map(Guests.Link::guest);
    }

    /** Who got in with this, and where they were; empty if it is over or never was. */
    public Optional<Came> enter(String secret, Knock knock) {
        return link(secret)
                .flatMap(link -> accounts.find(link.guest())
                        .filter(account -> !account.closed())
                        .flatMap(account -> door.welcome().welcome(account, Proof.LINK, knock))
                        .map(welcomed -> new Came(welcomed, link.wayBack())));
    }

    private Optional<Guests.Link> link(String secret) {
        return TokenSecret.parse(secret).flatMap(known -> guests.find(known.hash(), clock.instant()));
    }

    /** Người vừa vào, and where they go on. */
    public record Came(Welcomed welcomed, String wayBack) {}

    /** Kết quả. */
    public sealed interface Asked {
        record Sent(EmailAddress to) implements Asked {}

        record Misread() implements Asked {}

        /** Too many were sent to this address, or from there. */
        record TooMany(Instant until) implements Asked {}

        /** Nobody is let in like this here. */
        record Closed() implements Asked {}
    }

    /** Cửa: who is let in by a link, and whether anybody is. */
    @Component
    static class Door {
        private final boolean wanted;
        private final ObjectProvider<OpenWays> ways;
        private final Access access;
        private final WelcomePerson welcome;

        /** @param wanted whether the law of the place lets people fill in without an account */
        Door(
                @Value("${motcua.without-account:true}") boolean wanted,
                ObjectProvider<OpenWays> ways,
                Access access,
                WelcomePerson welcome) {
            this.wanted = wanted;
            this.ways = ways;
            this.access = access;
            this.welcome = welcome;
        }

        boolean isOpen() {
            return wanted && ways.stream().anyMatch(each -> each.open().contains(Way.MAIL));
        }

        Access access() {
            return access;
        }

        WelcomePerson welcome() {
            return welcome;
        }
    }
}
