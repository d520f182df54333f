ALTER TABLE notification.message
    ADD COLUMN reason text CHECK (reason <> '' AND length(reason) <= 500),
    DROP CONSTRAINT message_state_check,
    DROP CONSTRAINT what_was_sent_is_forgotten,
    ADD CONSTRAINT message_state_check CHECK (state IN ('waiting', 'sent', 'dead', 'discarded')),
    ADD CONSTRAINT what_is_done_with_is_forgotten CHECK ((state IN ('sent', 'discarded')) = (body_text IS NULL)
        AND (state IN ('sent', 'discarded')) = (subject IS NULL)
        AND (state IN ('waiting', 'dead') OR body_html IS NULL)),
    ADD CONSTRAINT what_is_discarded_has_a_reason CHECK ((state = 'discarded') = (reason IS NOT NULL));
COMMENT ON COLUMN notification.message.state IS 'waiting, sent, dead: given up until an administrator sends it again, or discarded: an administrator will not.';
COMMENT ON COLUMN notification.message.reason IS 'Why an administrator discarded it.';
