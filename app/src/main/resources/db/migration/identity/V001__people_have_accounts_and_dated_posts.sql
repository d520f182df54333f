CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

CREATE TABLE identity.person (
    id uuid PRIMARY KEY,
    full_name text COLLATE "vi-x-icu" NOT NULL CHECK (full_name <> ''),
    folded_name text NOT NULL CHECK (folded_name <> ''),
    citizen_id text UNIQUE CHECK (citizen_id ~ '^[0-9]{12}$'),
    phone text CHECK (phone ~ '^\+84[0-9]{9,10}$'),
    email text CHECK (email LIKE '%@%'),
    entered_at timestamptz NOT NULL
);
CREATE INDEX person_in_order ON identity.person (folded_name, id);
CREATE INDEX person_by_part_of_name ON identity.person USING gin (folded_name public.gin_trgm_ops);

COMMENT ON TABLE identity.person IS 'A citizen, an officer or both. Everything else knows people by id only.';
COMMENT ON COLUMN identity.person.id IS 'UUID version 7; seen by administrators alone, in addresses.';
COMMENT ON COLUMN identity.person.full_name IS 'Name as the person writes it, NFC.';
COMMENT ON COLUMN identity.person.folded_name IS 'The name without marks and in lower case, to search and sort by.';
COMMENT ON COLUMN identity.person.citizen_id IS 'Twelve digits of the citizen id, if known.';
COMMENT ON COLUMN identity.person.phone IS 'Telephone in E.164.';
COMMENT ON COLUMN identity.person.email IS 'E-mail address.';
COMMENT ON COLUMN identity.person.entered_at IS 'When the house first heard of the person.';

CREATE TABLE identity.account (
    person_id uuid PRIMARY KEY REFERENCES identity.person,
    login text NOT NULL UNIQUE CHECK (login ~ '^[a-z0-9][a-z0-9._@-]{2,63}$'),
    password_hash text NOT NULL CHECK (password_hash LIKE '{%}%'),
    generation integer NOT NULL CHECK (generation > 0),
    password_temporary boolean NOT NULL,
    demonstration boolean NOT NULL,
    opened_at timestamptz NOT NULL,
    closed_at timestamptz CHECK (closed_at >= opened_at)
);
CREATE INDEX account_by_part_of_login ON identity.account USING gin (login public.gin_trgm_ops);
CREATE INDEX account_of_demonstration ON identity.account (person_id) WHERE demonstration AND closed_at IS NULL;

COMMENT ON TABLE identity.account IS 'How a person signs in. Closed accounts stay, so that a login name never changes hands.';
COMMENT ON COLUMN identity.account.person_id IS 'Whose account it is.';
COMMENT ON COLUMN identity.account.login IS 'Login name, in lower case.';
COMMENT ON COLUMN identity.account.password_hash IS 'Password hash with the name of its method in braces.';
COMMENT ON COLUMN identity.account.generation IS 'Sessions carry the generation they began under and end when it grows.';
COMMENT ON COLUMN identity.account.password_temporary IS 'Whether somebody else made the password, so that it must be changed first.';
COMMENT ON COLUMN identity.account.demonstration IS 'Whether the person is invented.';
COMMENT ON COLUMN identity.account.opened_at IS 'When the account was opened.';
COMMENT ON COLUMN identity.account.closed_at IS 'When the account was closed, if it was.';

CREATE TABLE identity.post (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES identity.person,
    role text NOT NULL,
    agency_id uuid NOT NULL,
    during daterange NOT NULL CHECK (NOT isempty(during) AND NOT lower_inf(during)),
    withdrawn_at timestamptz,
    CONSTRAINT same_post_once_a_day EXCLUDE USING gist
        (person_id WITH =, role WITH =, agency_id WITH =, during WITH &&) WHERE (withdrawn_at IS NULL)
);
CREATE INDEX post_by_person ON identity.post (person_id);
CREATE INDEX post_by_agency ON identity.post (agency_id) WHERE withdrawn_at IS NULL;
CREATE INDEX post_by_role ON identity.post (role) WHERE withdrawn_at IS NULL;

COMMENT ON TABLE identity.post IS 'One role of a person at one agency during a period.';
COMMENT ON COLUMN identity.post.id IS 'UUID version 7.';
COMMENT ON COLUMN identity.post.person_id IS 'Who holds it.';
COMMENT ON COLUMN identity.post.role IS 'Key of the role, such as reception-clerk.';
COMMENT ON COLUMN identity.post.agency_id IS 'The agency, in organisation.agency.';
COMMENT ON COLUMN identity.post.during IS 'The days on which it is held; open-ended until ended.';
COMMENT ON COLUMN identity.post.withdrawn_at IS 'When it was taken back on or before its first day, so that it counts for no day.';

GRANT USAGE ON SCHEMA identity TO motcua_program;
GRANT SELECT, INSERT, UPDATE ON identity.person, identity.account, identity.post TO motcua_program;
