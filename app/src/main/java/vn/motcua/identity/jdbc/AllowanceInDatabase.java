package vn.motcua.identity.jdbc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.jdbc.Buckets.Bucket;
import vn.motcua.identity.jdbc.Buckets.Measure;
import vn.motcua.identity.usecase.Allowance;
import vn.motcua.shared.EmailAddress;
import vn.motcua.shared.Network;
import vn.motcua.shared.PersonId;

/**
 * Three buckets for each attempt, asked from the narrowest: somebody who has used up their own attempts on a name takes
 * nothing more from that name's, and so cannot lock its owner out from elsewhere. Where a person signed in before, the
 * name's own bucket, the last, is spared, so that no crowd of strangers can lock them out either.
 */
@Repository
class AllowanceInDatabase implements Allowance {
    /** One person mistyping: five in a row, then one every three minutes. */
    private static final Measure PAIR = new Measure(5, Duration.ofMinutes(15));
    /** An office behind one address, whose good attempts are given back. */
    private static final Measure ADDRESS = new Measure(50, Duration.ofMinutes(15));
    /** Many addresses guessing one name: slow, and never for long. */
    private static final Measure LOGIN = new Measure(20, Duration.ofHours(1));

    /** Codes by text, and letters with a link: three in a row to one telephone or address, or for one person, then one every twenty minutes. */
    private static final Measure TEXTS = new Measure(3, Duration.ofHours(1));
    /** Many telephones or addresses from one line. */
    private static final Measure TEXTS_FROM_ONE_LINE = new Measure(20, Duration.ofHours(1));

    /** Searches for people by number and name: enough for a family or an office's staff, useless for trying numbers. */
    private static final Measure SEARCHES = new Measure(20, Duration.ofHours(1));

    private final Buckets buckets;
    private final AllowanceSecret secret;
    private final Clock clock;

    AllowanceInDatabase(Buckets buckets, AllowanceSecret secret, Clock clock) {
        this.buckets = buckets;
        this.secret = secret;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> take(String login, String address) {
        var network = Network.of(address);
        return buckets.take(attempt(login, network), Optional.of(known(login, network)), clock.instant());
    }

    @Override
    public void giveBack(String login, String address) {
        var network = Network.of(address);
        buckets.giveBack(attempt(login, network), Optional.of(known(login, network)), clock.instant());
    }

    @Override
    public Optional<Instant> take(PersonId person) {
        return take(List.of(own(person)));
    }

    @Override
    public void giveBack(PersonId person) {
        buckets.giveBack(List.of(own(person)), Optional.empty(), clock.instant());
    }

    @Override
    public Optional<Instant> takeSearch(PersonId person) {
        return take(List.of(new Bucket(key("search-person", person.toString()), SEARCHES)));
    }

    @Override
    public Optional<Instant> takeText(PersonId person, String phone, String address) {
        return take(List.of(new Bucket(key("text-person", person.toString()), TEXTS), to(phone), from(address)));
    }

    @Override
    public Optional<Instant> takeText(String phone, String address) {
        return take(List.of(to(phone), from(address)));
    }

    @Override
    public Optional<Instant> takeLetter(EmailAddress to, String address) {
        return take(List.of(
                new Bucket(key("letter-to", to.value().toLowerCase(Locale.ROOT)), TEXTS),
                new Bucket(key("letter-address", Network.of(address).value()), TEXTS_FROM_ONE_LINE)));
    }

    @Override
    public void sweep() {
        buckets.sweep(clock.instant());
    }

    private Optional<Instant> take(List<Bucket> narrowestFirst) {
        return buckets.take(narrowestFirst, Optional.empty(), clock.instant());
    }

    private List<Bucket> attempt(String login, Network network) {
        return List.of(
                new Bucket(key("pair", login, network.value()), PAIR),
                new Bucket(key("address", network.value()), ADDRESS),
                new Bucket(key("login", login), LOGIN));
    }

    private String known(String login, Network network) {
        return key("known", login, network.value());
    }

    private Bucket own(PersonId person) {
        return new Bucket(key("person", person.toString()), PAIR);
    }

    private Bucket to(String phone) {
        return new Bucket(key("text-phone", phone), TEXTS);
    }

    private Bucket from(String address) {
        return new Bucket(key("text-address", Network.of(address).value()), TEXTS_FROM_ONE_LINE);
    }

    private String key(String... parts) {
        return secret.seal(String.join("\n", parts));
    }
}
