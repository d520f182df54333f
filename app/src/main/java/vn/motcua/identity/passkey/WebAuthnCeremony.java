package vn.motcua.identity.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.motcua.identity.model.Passkey.Credential;
import vn.motcua.identity.usecase.KeyCeremony;

/**
 * Nghi thức theo chuẩn WebAuthn. Who made a key is not asked (attestation "none"): any device people own will do. That the
 * device has recognised its owner by finger, face or PIN is insisted on.
 */
@Component
class WebAuthnCeremony implements KeyCeremony {
    private static final boolean OWNER_RECOGNISED = true;
    private static final boolean OWNER_PRESENT = true;

    private static final List<PublicKeyCredentialParameters> KINDS = Stream.of(
                    COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.RS256)
            .map(method -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, method))
            .toList();

    /** Made when the first key comes: most starts of the program see none. */
    private final Supplier<Tools> tools = SingletonSupplier.of(Tools::new);

    @Override
    public Optional<Credential> made(String answer, Asked asked) {
        try {
            var manager = tools.get().manager();
            var made = manager.parseRegistrationResponseJSON(answer);
            manager.verify(made, new RegistrationParameters(site(asked), KINDS, OWNER_RECOGNISED, OWNER_PRESENT));
            var seen = Objects.requireNonNull(made.getAttestationObject()).getAuthenticatorData();
            var data = Objects.requireNonNull(seen.getAttestedCredentialData());
            return Optional.of(new Credential(
                    written(data.getCredentialId()),
                    written(tools.get().data().convert(data)),
                    asked.host(),
                    seen.getSignCount()));
        } catch (RuntimeException _) {
            // The library tells what is no answer by exceptions of many kinds, those of its JSON reader among them.
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> named(String answer) {
        return read(answer)
                .flatMap(shown -> Optional.ofNullable(shown.getCredentialId()))
                .map(WebAuthnCeremony::written);
    }

    @Override
    public OptionalLong shown(String answer, Asked asked, Credential known) {
        try {
            var shown = read(answer);
            if (shown.isEmpty()) {
                return OptionalLong.empty();
            }
            var verified = tools.get()
                    .manager()
                    .verify(
                            shown.get(),
                            new AuthenticationParameters(
                                    site(asked), record(known), null, OWNER_RECOGNISED, OWNER_PRESENT));
            return OptionalLong.of(
                    Objects.requireNonNull(verified.getAuthenticatorData()).getSignCount());
        } catch (RuntimeException _) {
            return OptionalLong.empty();
        }
    }

    private Optional<AuthenticationData> read(String answer) {
        try {
            return Optional.of(tools.get().manager().parseAuthenticationResponseJSON(answer));
        } catch (RuntimeException _) {
            return Optional.empty();
        }
    }

    private CredentialRecordImpl record(Credential known) {
        var data = tools.get().data().convert(Base64.getUrlDecoder().decode(known.data()));
        return new CredentialRecordImpl(null, null, null, null, known.counter(), data, null, null, null, null);
    }

    private static ServerProperty site(Asked asked) {
        var challenge = new DefaultChallenge(asked.challenge().getBytes(StandardCharsets.UTF_8));
        return ServerProperty.builder()
                .origin(new Origin(asked.origin()))
                .rpId(asked.host())
                .challenge(challenge)
                .build();
    }

    private static String written(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What reads and checks. */
    private record Tools(WebAuthnManager manager, AttestedCredentialDataConverter data) {
        Tools() {
            this(new ObjectConverter());
        }

        private Tools(ObjectConverter converter) {
            this(
                    WebAuthnManager.createNonStrictWebAuthnManager(converter),
                    new AttestedCredentialDataConverter(converter));
        }
    }
}
