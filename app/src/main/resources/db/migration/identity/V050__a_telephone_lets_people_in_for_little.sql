ALTER TABLE identity.session DROP CONSTRAINT session_assurance_check;
ALTER TABLE identity.session
    ADD CONSTRAINT session_assurance_check CHECK (assurance IN ('phone', 'password', 'level-1', 'level-2'));

CREATE INDEX person_phone ON identity.person (phone, phone_confirmed_at) WHERE phone_confirmed_at IS NOT NULL;
