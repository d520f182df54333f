CREATE TABLE catalogue.kept_reference (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL,
    reference text NOT NULL CHECK (reference <> ''),
    authority text NOT NULL CHECK (authority <> ''),
    procedure_code text CHECK (procedure_code ~ '^[0-9]\.[0-9]{6}(\.[A-Y][0-9]{2})?$'),
    link text CHECK (link ~ '^https://'),
    filed_on date,
    note text NOT NULL,
    kept_at timestamptz NOT NULL
);
CREATE INDEX kept_reference_person ON catalogue.kept_reference (person_id, kept_at DESC, id);
COMMENT ON TABLE catalogue.kept_reference IS 'Numbers that citizens brought back from other authorities, for themselves alone.';
COMMENT ON COLUMN catalogue.kept_reference.id IS 'UUID version 7; sent twice, a number is kept once.';
COMMENT ON COLUMN catalogue.kept_reference.person_id IS 'The citizen, known to the room identity.';
COMMENT ON COLUMN catalogue.kept_reference.reference IS 'The number, as the other authority writes it.';
COMMENT ON COLUMN catalogue.kept_reference.authority IS 'The authority that gave it.';
COMMENT ON COLUMN catalogue.kept_reference.procedure_code IS 'The procedure, where the citizen came from its page.';
COMMENT ON COLUMN catalogue.kept_reference.link IS 'Where it can be looked up, where the procedure does not say.';
COMMENT ON COLUMN catalogue.kept_reference.filed_on IS 'The day on which it was filed there.';
COMMENT ON COLUMN catalogue.kept_reference.note IS 'What the citizen wrote beside it; may be empty.';
COMMENT ON COLUMN catalogue.kept_reference.kept_at IS 'When it was kept first.';

GRANT SELECT, INSERT, UPDATE, DELETE ON catalogue.kept_reference TO motcua_program;
