ALTER TABLE identity.account
    ADD COLUMN quiet_from time,
    ADD COLUMN quiet_until time,
    ADD CONSTRAINT quiet_hours_begin_and_end CHECK ((quiet_from IS NULL) = (quiet_until IS NULL));
COMMENT ON COLUMN identity.account.quiet_from IS 'From when on, in Viet Nam, they want no news; empty where they said nothing, and the hours of the house hold.';
COMMENT ON COLUMN identity.account.quiet_until IS 'Until when; the next day where it is earlier than the beginning. Both the same: they want news at any hour.';
