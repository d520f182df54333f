ALTER TABLE notification.message
    DROP CONSTRAINT message_channel_check,
    DROP CONSTRAINT a_text_goes_to_a_telephone,
    ADD CONSTRAINT message_channel_check CHECK (channel IN ('mail', 'text', 'zalo', 'call')),
    ADD CONSTRAINT what_is_not_mailed_goes_to_a_telephone CHECK (channel = 'mail' OR recipient ~ '^\+84[0-9]{9,10}$');
COMMENT ON COLUMN notification.message.channel IS 'mail; text: a short message to a telephone; zalo: a filled template to the account of a telephone; call: a call that says it.';

CREATE TABLE notification.party_token (
    party text PRIMARY KEY,
    given text NOT NULL,
    access text,
    refresh text NOT NULL,
    expires_at timestamptz NOT NULL,
    renewing_until timestamptz NOT NULL DEFAULT '-infinity'
);
COMMENT ON TABLE notification.party_token IS 'What parties let this installation in by, where they change it: the present token of each, and the one that renews it once.';
COMMENT ON COLUMN notification.party_token.party IS 'Which: zalo.';
COMMENT ON COLUMN notification.party_token.given IS 'The token that was set up, by which to tell when another is.';
COMMENT ON COLUMN notification.party_token.access IS 'The present one; empty before the first.';
COMMENT ON COLUMN notification.party_token.refresh IS 'What renews it; the party takes it once.';
COMMENT ON COLUMN notification.party_token.expires_at IS 'When the present one ends.';
COMMENT ON COLUMN notification.party_token.renewing_until IS 'Until when one node renews it and the others leave it alone.';
GRANT SELECT, INSERT, UPDATE ON notification.party_token TO motcua_program;
