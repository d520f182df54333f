-- The server repeats a pattern 255 times at most, and so refused every passkey.
ALTER TABLE identity.passkey DROP CONSTRAINT passkey_credential_id_check;
ALTER TABLE identity.passkey ADD CONSTRAINT passkey_credential_id_check
    CHECK (credential_id ~ '^[A-Za-z0-9_-]+$' AND length(credential_id) <= 1400);
