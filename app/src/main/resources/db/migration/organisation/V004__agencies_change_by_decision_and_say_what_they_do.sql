ALTER TABLE organisation.agency_version DROP CONSTRAINT agency_version_kind_check;
ALTER TABLE organisation.agency_version ADD CONSTRAINT agency_version_kind_check
    CHECK (kind IN ('province', 'department', 'commune', 'service-centre', 'police', 'tax', 'insurance'));
ALTER TABLE organisation.agency_version ADD COLUMN decision_id uuid REFERENCES organisation.decision;
ALTER TABLE organisation.agency_version ADD COLUMN ended_by uuid REFERENCES organisation.decision;
ALTER TABLE organisation.agency_version ADD CONSTRAINT an_end_names_its_decision
    CHECK (ended_by IS NULL OR NOT upper_inf(valid));
CREATE INDEX agency_version_decision ON organisation.agency_version (decision_id);
CREATE INDEX agency_version_ended_by ON organisation.agency_version (ended_by);
CREATE INDEX agency_version_code ON organisation.agency_version (code);
COMMENT ON COLUMN organisation.agency_version.kind IS 'province, department, commune, service-centre, or of another branch: police, tax, insurance.';
COMMENT ON COLUMN organisation.agency_version.decision_id IS 'The decision that made it so; empty for an agency entered when the installation began.';
COMMENT ON COLUMN organisation.agency_version.ended_by IS 'The decision that ended it; empty while it is true.';

CREATE OR REPLACE FUNCTION organisation.keep_versions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND upper_inf(OLD.valid) AND lower(NEW.valid) = lower(OLD.valid) THEN
        OLD.valid := NEW.valid;
        OLD.ended_by := NEW.ended_by;
        IF OLD = NEW THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION 'organisation.agency_version rows are superseded, never edited';
END
$$;

CREATE TABLE organisation.agency_succession (
    predecessor_id uuid NOT NULL REFERENCES organisation.agency,
    successor_id uuid NOT NULL REFERENCES organisation.agency,
    decision_id uuid NOT NULL REFERENCES organisation.decision,
    PRIMARY KEY (predecessor_id, successor_id),
    CONSTRAINT no_agency_succeeds_itself CHECK (predecessor_id <> successor_id)
);
CREATE INDEX agency_succession_successor ON organisation.agency_succession (successor_id);
CREATE INDEX agency_succession_decision ON organisation.agency_succession (decision_id);
COMMENT ON TABLE organisation.agency_succession IS 'Which agency took over from which. Dossiers go by competence and place, not by this alone.';
COMMENT ON COLUMN organisation.agency_succession.predecessor_id IS 'The agency that ended.';
COMMENT ON COLUMN organisation.agency_succession.successor_id IS 'The agency that took over all or a part of it.';
COMMENT ON COLUMN organisation.agency_succession.decision_id IS 'The decision that says so.';

CREATE TABLE organisation.agency_profile (
    agency_id uuid NOT NULL REFERENCES organisation.agency,
    valid daterange NOT NULL CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
    fields text[] NOT NULL,
    email text,
    website text,
    host_id uuid REFERENCES organisation.agency CHECK (host_id <> agency_id),
    unit_id uuid REFERENCES organisation.unit,
    PRIMARY KEY (agency_id, valid),
    CONSTRAINT one_profile_a_day EXCLUDE USING gist (agency_id WITH =, valid WITH &&)
);
CREATE INDEX agency_profile_host ON organisation.agency_profile (host_id);
CREATE INDEX agency_profile_unit ON organisation.agency_profile (unit_id);
COMMENT ON TABLE organisation.agency_profile IS 'What an agency does and how it is reached, during a period. Superseded; corrected only on the day it was entered for.';
COMMENT ON COLUMN organisation.agency_profile.agency_id IS 'The agency.';
COMMENT ON COLUMN organisation.agency_profile.valid IS 'The days on which it is so.';
COMMENT ON COLUMN organisation.agency_profile.fields IS 'The fields of work it is competent in.';
COMMENT ON COLUMN organisation.agency_profile.email IS 'Where it is written to.';
COMMENT ON COLUMN organisation.agency_profile.website IS 'Its pages.';
COMMENT ON COLUMN organisation.agency_profile.host_id IS 'The service centre at whose counters it sits without belonging to it; empty for most.';
COMMENT ON COLUMN organisation.agency_profile.unit_id IS 'The unit whose people it serves.';

-- Who decides on an agency holds its row.
GRANT UPDATE ON organisation.agency TO motcua_program;
GRANT SELECT, INSERT ON organisation.agency_succession TO motcua_program;
GRANT SELECT, INSERT, UPDATE, DELETE ON organisation.agency_profile TO motcua_program;
