CREATE TABLE organisation.unit_import (
    id uuid PRIMARY KEY,
    state text NOT NULL CHECK (state IN ('received', 'carried-out', 'discarded')),
    digest bytea NOT NULL CHECK (length(digest) = 32),
    since date NOT NULL,
    changed date NOT NULL,
    source text NOT NULL CHECK (source <> ''),
    received_by uuid,
    received_at timestamptz NOT NULL,
    settled_by uuid,
    settled_at timestamptz,
    changes integer CHECK (changes >= 0),
    CONSTRAINT before_comes_first CHECK (since < changed),
    CONSTRAINT settled_is_whole CHECK ((state = 'received') = (settled_at IS NULL)),
    CONSTRAINT carried_out_says_how_much CHECK ((state = 'carried-out') = (changes IS NOT NULL))
);
CREATE INDEX unit_import_received ON organisation.unit_import (received_at, id);
CREATE INDEX unit_import_waiting ON organisation.unit_import (digest) WHERE state = 'received';
COMMENT ON TABLE organisation.unit_import IS 'Tables of units from outside: kept before they are read, so that what is carried out is what was tried.';
COMMENT ON COLUMN organisation.unit_import.id IS 'UUID version 7.';
COMMENT ON COLUMN organisation.unit_import.state IS 'received (may be tried and carried out), carried-out or discarded.';
COMMENT ON COLUMN organisation.unit_import.digest IS 'SHA-256 over the names and bytes of its files: sent twice, they are received once.';
COMMENT ON COLUMN organisation.unit_import.since IS 'The first day for which the units before are entered.';
COMMENT ON COLUMN organisation.unit_import.changed IS 'The first day of the units after.';
COMMENT ON COLUMN organisation.unit_import.source IS 'The resolution, as an official would cite it.';
COMMENT ON COLUMN organisation.unit_import.received_by IS 'The person who sent them.';
COMMENT ON COLUMN organisation.unit_import.received_at IS 'When.';
COMMENT ON COLUMN organisation.unit_import.settled_by IS 'The person who had them carried out or discarded; empty while they wait.';
COMMENT ON COLUMN organisation.unit_import.settled_at IS 'When.';
COMMENT ON COLUMN organisation.unit_import.changes IS 'How many versions and links were new; empty unless carried out.';

CREATE TABLE organisation.unit_import_file (
    import_id uuid NOT NULL REFERENCES organisation.unit_import,
    number integer NOT NULL CHECK (number >= 0),
    name text NOT NULL,
    bytes bytea NOT NULL,
    PRIMARY KEY (import_id, number)
);
COMMENT ON TABLE organisation.unit_import_file IS 'The files of an import, as they came. Those of a discarded one are deleted.';
COMMENT ON COLUMN organisation.unit_import_file.import_id IS 'The import.';
COMMENT ON COLUMN organisation.unit_import_file.number IS '0, 1, 2 ... in the order in which they were sent.';
COMMENT ON COLUMN organisation.unit_import_file.name IS 'What the file was called.';
COMMENT ON COLUMN organisation.unit_import_file.bytes IS 'Its bytes.';

CREATE INDEX decision_entered ON organisation.decision (entered_at, id);

GRANT SELECT, INSERT, UPDATE ON organisation.unit_import TO motcua_program;
GRANT SELECT, INSERT, DELETE ON organisation.unit_import_file TO motcua_program;
