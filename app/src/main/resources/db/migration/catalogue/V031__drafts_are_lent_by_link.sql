CREATE TABLE catalogue.draft_link (
    token_hash bytea PRIMARY KEY CHECK (length(token_hash) = 32),
    revision_id uuid NOT NULL REFERENCES catalogue.revision,
    lent_by uuid,
    lent_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    ended_at timestamptz,
    CHECK (expires_at > lent_at)
);
CREATE INDEX draft_link_revision ON catalogue.draft_link (revision_id);
COMMENT ON TABLE catalogue.draft_link IS 'Addresses under which people without an account may read a draft for a while.';
COMMENT ON COLUMN catalogue.draft_link.token_hash IS 'SHA-256 of what stands in the address; the address itself is shown once and not kept.';
COMMENT ON COLUMN catalogue.draft_link.revision_id IS 'The draft.';
COMMENT ON COLUMN catalogue.draft_link.lent_by IS 'The person who lent it; empty for a program.';
COMMENT ON COLUMN catalogue.draft_link.lent_at IS 'When.';
COMMENT ON COLUMN catalogue.draft_link.expires_at IS 'Until when it can be read.';
COMMENT ON COLUMN catalogue.draft_link.ended_at IS 'When it was taken back before its time; empty while it was not.';

GRANT SELECT, INSERT, UPDATE ON catalogue.draft_link TO motcua_program;
