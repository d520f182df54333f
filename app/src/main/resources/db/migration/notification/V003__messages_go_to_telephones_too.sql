ALTER TABLE notification.message
    DROP CONSTRAINT message_channel_check,
    ADD CONSTRAINT message_channel_check CHECK (channel IN ('mail', 'text')),
    ADD CONSTRAINT a_text_goes_to_a_telephone CHECK (channel <> 'text' OR recipient ~ '^\+84[0-9]{9,10}$');
COMMENT ON COLUMN notification.message.channel IS 'mail, or text: a short message to a telephone.';
COMMENT ON COLUMN notification.message.recipient IS 'The address, or the telephone in E.164. Administrators see it masked.';

-- Each channel has a carrier of its own, and one that is down must not be searched past by the others.
DROP INDEX notification.message_due;
CREATE INDEX message_due ON notification.message (channel, due_at, id) WHERE state = 'waiting';
