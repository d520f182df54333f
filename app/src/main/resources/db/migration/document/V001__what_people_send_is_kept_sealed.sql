CREATE TABLE document.file (
    id uuid PRIMARY KEY,
    address text NOT NULL CHECK (address ~ '^[0-9a-f]{64}$'),
    sha256 bytea NOT NULL CHECK (octet_length(sha256) = 32),
    size bigint NOT NULL CHECK (size > 0),
    kind text NOT NULL CHECK (kind IN ('pdf', 'jpeg', 'png', 'heic', 'tiff', 'docx', 'xlsx')),
    name text NOT NULL CHECK (name <> ''),
    purpose text NOT NULL CHECK (purpose ~ '^[a-z]+[.][a-z-]+$'),
    stored_at timestamptz NOT NULL,
    stored_by uuid,
    kept_at timestamptz CHECK (kept_at >= stored_at)
);
CREATE INDEX file_address ON document.file (address);
CREATE INDEX file_waiting ON document.file (stored_at, id) WHERE kept_at IS NULL;
CREATE INDEX file_waiting_of_person ON document.file (stored_by) WHERE kept_at IS NULL;

COMMENT ON TABLE document.file IS 'A file that was sent. The row is the truth; the contents lie sealed in the vault and are on disk before the row is.';
COMMENT ON COLUMN document.file.id IS 'UUID version 7, chosen by the sender; sent twice, a file is stored once.';
COMMENT ON COLUMN document.file.address IS 'Where in the vault the contents lie: their hash, keyed, so that a name on the disk tells nothing. Equal contents share it.';
COMMENT ON COLUMN document.file.sha256 IS 'SHA-256 of the contents, to prove that they are what was sent.';
COMMENT ON COLUMN document.file.size IS 'Bytes of the contents.';
COMMENT ON COLUMN document.file.kind IS 'What the contents are, found by looking at them; what the sender said is not believed.';
COMMENT ON COLUMN document.file.name IS 'The sender''s name for it, made harmless.';
COMMENT ON COLUMN document.file.purpose IS 'What it was sent for, room first.';
COMMENT ON COLUMN document.file.stored_at IS 'When it was stored.';
COMMENT ON COLUMN document.file.stored_by IS 'The person who sent it; empty for the program.';
COMMENT ON COLUMN document.file.kept_at IS 'When a record took it; until then it waits, and is swept after a grace time.';

CREATE TABLE document.preview (
    file_id uuid PRIMARY KEY REFERENCES document.file ON DELETE CASCADE,
    address text NOT NULL CHECK (address ~ '^[0-9a-f]{64}$'),
    made_at timestamptz NOT NULL
);
CREATE INDEX preview_address ON document.preview (address);
COMMENT ON TABLE document.preview IS 'A small picture of a photographed paper, without what the camera wrote about place and owner. Made again if lost.';
COMMENT ON COLUMN document.preview.file_id IS 'The file it shows.';
COMMENT ON COLUMN document.preview.address IS 'Where in the vault the picture lies.';
COMMENT ON COLUMN document.preview.made_at IS 'When it was made.';

CREATE TABLE document.vault_key (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    fingerprint text NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{32}$'),
    since timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE document.vault_key IS 'Which key seals the vault, so that a lost or another key is noticed before anything is sealed with it.';
COMMENT ON COLUMN document.vault_key.only_row IS 'There is one.';
COMMENT ON COLUMN document.vault_key.fingerprint IS 'Computed from the key; the key cannot be computed from it.';
COMMENT ON COLUMN document.vault_key.since IS 'When the key was made.';

GRANT USAGE ON SCHEMA document TO motcua_program;
GRANT SELECT, INSERT, DELETE ON document.file, document.preview TO motcua_program;
-- What was stored is never altered; it is kept, or it goes.
GRANT UPDATE (kept_at) ON document.file TO motcua_program;
GRANT SELECT, INSERT ON document.vault_key TO motcua_program;
