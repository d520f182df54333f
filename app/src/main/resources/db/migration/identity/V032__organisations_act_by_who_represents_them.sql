CREATE TABLE identity.organisation (
    person_id uuid PRIMARY KEY REFERENCES identity.person,
    code text NOT NULL UNIQUE CHECK (code <> ''),
    confirmed_at timestamptz NOT NULL
);

COMMENT ON TABLE identity.organisation IS 'Persons that are organisations: they have no account and act by those who have their mandate.';
COMMENT ON COLUMN identity.organisation.person_id IS 'The organisation as a person: whose dossiers they are.';
COMMENT ON COLUMN identity.organisation.code IS 'Its official code, as who proves identities tells it.';
COMMENT ON COLUMN identity.organisation.confirmed_at IS 'When somebody last signed in for it.';

GRANT SELECT, INSERT, UPDATE ON identity.organisation TO motcua_program;
