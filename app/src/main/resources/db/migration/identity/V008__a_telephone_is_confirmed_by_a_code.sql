ALTER TABLE identity.person ADD COLUMN phone_confirmed_at timestamptz;
COMMENT ON COLUMN identity.person.phone_confirmed_at IS 'When the person showed that the telephone is theirs; empty if it was only written down.';

CREATE TABLE identity.one_time_code (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES identity.account,
    phone text NOT NULL CHECK (phone ~ '^\+84[0-9]{9,10}$'),
    hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    guesses_left smallint NOT NULL CHECK (guesses_left >= 0),
    until timestamptz NOT NULL,
    used_at timestamptz
);
CREATE INDEX one_time_code_of_person ON identity.one_time_code (person_id);
CREATE INDEX one_time_code_by_end ON identity.one_time_code (until);

COMMENT ON TABLE identity.one_time_code IS 'Codes sent to telephones: good for minutes, a few guesses and one use. Swept after their time.';
COMMENT ON COLUMN identity.one_time_code.id IS 'UUID version 7; stands in the form, and is no secret.';
COMMENT ON COLUMN identity.one_time_code.person_id IS 'Who asked for it.';
COMMENT ON COLUMN identity.one_time_code.phone IS 'Where it was sent, in E.164.';
COMMENT ON COLUMN identity.one_time_code.hash IS 'The code and its id, sealed under identity.allowance_secret, in hexadecimal.';
COMMENT ON COLUMN identity.one_time_code.guesses_left IS 'How often it may still be guessed.';
COMMENT ON COLUMN identity.one_time_code.until IS 'After which it opens nothing.';
COMMENT ON COLUMN identity.one_time_code.used_at IS 'When it was used, once.';

GRANT SELECT, INSERT, UPDATE, DELETE ON identity.one_time_code TO motcua_program;
