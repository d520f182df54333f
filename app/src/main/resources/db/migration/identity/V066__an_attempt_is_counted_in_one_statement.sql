-- One moment says all that a bucket knows: when it would be full again if nothing more were taken.
ALTER TABLE identity.sign_in_allowance ADD COLUMN full_at timestamptz;

-- Until now a row ended a minute after its bucket was full.
UPDATE identity.sign_in_allowance s SET full_at = to_timestamp(s.expires_at / 1000.0) - interval '1 minute';

ALTER TABLE identity.sign_in_allowance ALTER COLUMN full_at SET NOT NULL;
DROP INDEX identity.sign_in_allowance_by_expiry;
ALTER TABLE identity.sign_in_allowance DROP COLUMN state;
ALTER TABLE identity.sign_in_allowance DROP COLUMN expires_at;
CREATE INDEX sign_in_allowance_by_full_at ON identity.sign_in_allowance (full_at);

COMMENT ON TABLE identity.sign_in_allowance IS 'How many guesses at a password are left, and how many texts.';
COMMENT ON COLUMN identity.sign_in_allowance.full_at IS 'When all that was taken will have come back; after that the row says nothing.';
