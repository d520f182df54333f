CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;

CREATE TABLE organisation.agency (
    id uuid PRIMARY KEY
);
COMMENT ON TABLE organisation.agency IS 'The identity of an agency, which outlives its codes and names.';
COMMENT ON COLUMN organisation.agency.id IS 'UUID version 7, known inside the house only.';

CREATE TABLE organisation.agency_version (
    agency_id uuid NOT NULL REFERENCES organisation.agency,
    valid daterange NOT NULL CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
    code text NOT NULL CHECK (code <> ''),
    kind text NOT NULL CHECK (kind IN ('province', 'department', 'commune', 'service-centre')),
    name_vi text COLLATE "vi-x-icu" NOT NULL CHECK (name_vi <> ''),
    name_en text NOT NULL CHECK (name_en <> ''),
    parent_id uuid REFERENCES organisation.agency CHECK (parent_id <> agency_id),
    address text,
    phone text,
    hours_vi text,
    hours_en text,
    PRIMARY KEY (agency_id, valid),
    CONSTRAINT one_version_a_day EXCLUDE USING gist (agency_id WITH =, valid WITH &&),
    CONSTRAINT one_bearer_of_a_code EXCLUDE USING gist (code WITH =, valid WITH &&),
    CONSTRAINT reception_is_whole_or_absent CHECK (num_nulls(address, phone, hours_vi, hours_en) IN (0, 4))
);
CREATE INDEX agency_version_parent ON organisation.agency_version (parent_id);

COMMENT ON TABLE organisation.agency_version IS 'An agency as it is during a period. A row is superseded, never edited.';
COMMENT ON COLUMN organisation.agency_version.agency_id IS 'The agency.';
COMMENT ON COLUMN organisation.agency_version.valid IS 'The days on which this row is true; open-ended until superseded.';
COMMENT ON COLUMN organisation.agency_version.code IS 'Official identification code.';
COMMENT ON COLUMN organisation.agency_version.kind IS 'province, department, commune or service-centre.';
COMMENT ON COLUMN organisation.agency_version.name_vi IS 'Official name in Vietnamese.';
COMMENT ON COLUMN organisation.agency_version.name_en IS 'Name in English.';
COMMENT ON COLUMN organisation.agency_version.parent_id IS 'The agency it belongs to.';
COMMENT ON COLUMN organisation.agency_version.address IS 'Where people are received; empty where they are not.';
COMMENT ON COLUMN organisation.agency_version.phone IS 'The telephone people may call.';
COMMENT ON COLUMN organisation.agency_version.hours_vi IS 'When people are received, in Vietnamese.';
COMMENT ON COLUMN organisation.agency_version.hours_en IS 'When people are received, in English.';

-- Papers print the name valid on their date, so the past must not move: only an open end may be closed.
CREATE FUNCTION organisation.keep_versions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND upper_inf(OLD.valid) AND lower(NEW.valid) = lower(OLD.valid) THEN
        OLD.valid := NEW.valid;
        IF OLD = NEW THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION 'organisation.agency_version rows are superseded, never edited';
END
$$;
COMMENT ON FUNCTION organisation.keep_versions() IS 'Refuses every change to a version but the closing of its open end.';

CREATE TRIGGER keep_versions BEFORE UPDATE OR DELETE ON organisation.agency_version
    FOR EACH ROW EXECUTE FUNCTION organisation.keep_versions();

GRANT USAGE ON SCHEMA organisation TO motcua_program;
GRANT SELECT, INSERT ON organisation.agency TO motcua_program;
GRANT SELECT, INSERT, UPDATE ON organisation.agency_version TO motcua_program;
