ALTER TABLE notification.message
    ADD COLUMN quiet_from time,
    ADD COLUMN quiet_until time,
    ADD CONSTRAINT quiet_hours_begin_and_end CHECK ((quiet_from IS NULL) = (quiet_until IS NULL));
COMMENT ON COLUMN notification.message.quiet_from IS 'From when on, in Viet Nam, its reader wants quiet, whoever tries it and however late; empty where the hours of the house hold.';
COMMENT ON COLUMN notification.message.quiet_until IS 'Until when.';
