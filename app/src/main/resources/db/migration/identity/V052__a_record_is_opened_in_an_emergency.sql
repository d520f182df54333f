CREATE TABLE identity.emergency (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES identity.account,
    record uuid NOT NULL,
    agency_id uuid NOT NULL,
    owner_id uuid,
    code text NOT NULL,
    reason text NOT NULL CHECK (length(reason) BETWEEN 10 AND 500),
    declared_at timestamptz NOT NULL,
    reviewed_by uuid CHECK (reviewed_by <> person_id),
    reviewed_at timestamptz,
    justified boolean,
    remark text,
    CHECK ((reviewed_at IS NULL) = (reviewed_by IS NULL)
        AND (reviewed_at IS NULL) = (justified IS NULL)
        AND (reviewed_at IS NULL) = (remark IS NULL))
);
CREATE INDEX emergency_by_person ON identity.emergency (person_id, record, declared_at);
CREATE INDEX emergency_by_agency ON identity.emergency (agency_id, declared_at);

COMMENT ON TABLE identity.emergency IS 'Officers who opened a record of another agency because they had to at once, why, and what somebody else thought of it.';
COMMENT ON COLUMN identity.emergency.id IS 'Made where the form was shown, so that it is entered once.';
COMMENT ON COLUMN identity.emergency.person_id IS 'The officer.';
COMMENT ON COLUMN identity.emergency.record IS 'The record, in the schema of its room.';
COMMENT ON COLUMN identity.emergency.agency_id IS 'The agency that had the record in hand, in organisation.agency.';
COMMENT ON COLUMN identity.emergency.owner_id IS 'Whose record it is, in identity.person, if a person''s.';
COMMENT ON COLUMN identity.emergency.code IS 'By which people know the record.';
COMMENT ON COLUMN identity.emergency.reason IS 'Why, as the officer says.';
COMMENT ON COLUMN identity.emergency.declared_at IS 'When; an hour later it is over.';
COMMENT ON COLUMN identity.emergency.reviewed_by IS 'Who reviewed it, never the officer.';
COMMENT ON COLUMN identity.emergency.reviewed_at IS 'When.';
COMMENT ON COLUMN identity.emergency.justified IS 'Whether it was right to.';
COMMENT ON COLUMN identity.emergency.remark IS 'What the reviewer has to say; empty if nothing.';

GRANT SELECT, INSERT, UPDATE ON identity.emergency TO motcua_program;
