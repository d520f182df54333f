package vn.motcua.identity.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.model.Assertion;
import vn.motcua.identity.model.Proof;
import vn.motcua.shared.Assurance;

/** Bằng chứng đăng nhập, as a session keeps it. */
final class ProofRows {
    private ProofRows() {}

    static Map<String, @Nullable Object> of(Proof proof) {
        var provider = proof.provider();
        var values = new HashMap<String, @Nullable Object>();
        values.put("assurance", proof.assurance().key());
        values.put("provider", provider.map(Proof.ByProvider::name).orElse(null));
        values.put(
                "providerSession", provider.flatMap(by -> by.signIn().session()).orElse(null));
        values.put("providerToken", provider.map(by -> by.signIn().token()).orElse(null));
        return values;
    }

    static Proof read(ResultSet row, int number) throws SQLException {
        var session = Optional.ofNullable(row.getString("provider_session"));
        var token = Optional.ofNullable(row.getString("provider_token"));
        var provider = Optional.ofNullable(row.getString("provider"))
                .flatMap(name -> token.map(text -> new Proof.ByProvider(name, new Assertion.SignIn(session, text))));
        return new Proof(Assurance.of(row.getString("assurance")), provider);
    }
}
