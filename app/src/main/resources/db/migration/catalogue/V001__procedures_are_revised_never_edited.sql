CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;

CREATE TABLE catalogue.edition (
    lone boolean PRIMARY KEY DEFAULT true CHECK (lone),
    number bigint NOT NULL DEFAULT 0
);
INSERT INTO catalogue.edition DEFAULT VALUES;
COMMENT ON TABLE catalogue.edition IS 'One row that counts publications, so that each node sees that what it remembers is old.';
COMMENT ON COLUMN catalogue.edition.lone IS 'There is one row.';
COMMENT ON COLUMN catalogue.edition.number IS 'Grows with everything published.';

CREATE TABLE catalogue.procedure (
    id uuid PRIMARY KEY,
    code text NOT NULL UNIQUE CHECK (code ~ '^[0-9]\.[0-9]{6}(\.[A-Y][0-9]{2})?$'),
    entered_at timestamptz NOT NULL
);
COMMENT ON TABLE catalogue.procedure IS 'A procedure, whatever its revisions say. Its row is locked by whoever changes one of them.';
COMMENT ON COLUMN catalogue.procedure.id IS 'UUID version 7, known inside the house only.';
COMMENT ON COLUMN catalogue.procedure.code IS 'Its national number, with the code of the province behind it where it is the province''s own.';
COMMENT ON COLUMN catalogue.procedure.entered_at IS 'When the first draft was written.';

CREATE TABLE catalogue.former_code (
    code text PRIMARY KEY CHECK (code ~ '^[0-9]\.[0-9]{6}(\.[A-Y][0-9]{2})?$'),
    procedure_id uuid NOT NULL REFERENCES catalogue.procedure,
    decision text NOT NULL CHECK (decision <> '')
);
CREATE INDEX former_code_procedure ON catalogue.former_code (procedure_id);
COMMENT ON TABLE catalogue.former_code IS 'Numbers that lead on: old bookmarks, posters and papers keep working.';
COMMENT ON COLUMN catalogue.former_code.code IS 'The number it had, or the number of the procedure it took the place of.';
COMMENT ON COLUMN catalogue.former_code.procedure_id IS 'The procedure to read now.';
COMMENT ON COLUMN catalogue.former_code.decision IS 'The decision that says so.';

CREATE TABLE catalogue.revision (
    id uuid PRIMARY KEY,
    procedure_id uuid NOT NULL REFERENCES catalogue.procedure,
    number integer CHECK (number > 0),
    state text NOT NULL CHECK (state IN ('draft', 'submitted', 'published', 'withdrawn')),
    valid daterange CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
    decision text CHECK (decision <> ''),
    content jsonb NOT NULL,
    fingerprint bytea NOT NULL CHECK (length(fingerprint) = 32),
    origin jsonb,
    edits integer NOT NULL DEFAULT 0,
    drafted_by uuid,
    drafted_at timestamptz NOT NULL,
    submitted_by uuid,
    submitted_at timestamptz,
    published_by uuid,
    published_at timestamptz,
    remark text,
    UNIQUE (procedure_id, number),
    CONSTRAINT one_in_force_a_day EXCLUDE USING gist (procedure_id WITH =, valid WITH &&) WHERE (state = 'published'),
    CONSTRAINT published_is_whole CHECK (
        (state = 'published') = (num_nulls(number, valid, decision, published_at) = 0)),
    CONSTRAINT another_person_publishes CHECK (published_by <> drafted_by AND published_by <> submitted_by)
);
CREATE INDEX revision_procedure ON catalogue.revision (procedure_id);
CREATE INDEX revision_unpublished ON catalogue.revision (state, drafted_at) WHERE state IN ('draft', 'submitted');
CREATE INDEX revision_published ON catalogue.revision (upper(valid)) WHERE state = 'published';

COMMENT ON TABLE catalogue.revision IS 'What a procedure says during a period. Published, a row is superseded, never edited.';
COMMENT ON COLUMN catalogue.revision.id IS 'UUID version 7; what a dossier pins.';
COMMENT ON COLUMN catalogue.revision.procedure_id IS 'The procedure.';
COMMENT ON COLUMN catalogue.revision.number IS '1, 2, 3 ... in the order of publication; empty before.';
COMMENT ON COLUMN catalogue.revision.state IS 'draft, submitted (for approval), published or withdrawn (never published).';
COMMENT ON COLUMN catalogue.revision.valid IS 'The days on which it is in force; empty before it is published.';
COMMENT ON COLUMN catalogue.revision.decision IS 'The decision that published it, as an official would cite it.';
COMMENT ON COLUMN catalogue.revision.content IS 'The whole record, as catalogue.model.ProcedureJson writes it.';
COMMENT ON COLUMN catalogue.revision.fingerprint IS 'SHA-256 of the content: what is imported twice is published once.';
COMMENT ON COLUMN catalogue.revision.origin IS 'The row of the file it was read from, word for word; empty where it was written here.';
COMMENT ON COLUMN catalogue.revision.edits IS 'How often the draft was saved: two who edit it are told, not overwritten.';
COMMENT ON COLUMN catalogue.revision.drafted_by IS 'The person who wrote the draft first; empty for a program.';
COMMENT ON COLUMN catalogue.revision.drafted_at IS 'When the draft was saved last.';
COMMENT ON COLUMN catalogue.revision.submitted_by IS 'The person who asked for approval.';
COMMENT ON COLUMN catalogue.revision.submitted_at IS 'When.';
COMMENT ON COLUMN catalogue.revision.published_by IS 'The person who approved; empty for a program.';
COMMENT ON COLUMN catalogue.revision.published_at IS 'When.';
COMMENT ON COLUMN catalogue.revision.remark IS 'What whoever returned or withdrew it said.';

-- A dossier pins what it was filed under, so a published row keeps its words. Its period may end earlier, and what has not
-- come yet may still be taken back.
CREATE FUNCTION catalogue.keep_revisions() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    today CONSTANT date := (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date;
BEGIN
    IF OLD.state <> 'published' THEN
        RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
    END IF;
    IF TG_OP = 'UPDATE' AND NEW.state = 'withdrawn' AND lower(OLD.valid) > today THEN
        RETURN NEW;
    END IF;
    IF TG_OP = 'UPDATE' AND lower(NEW.valid) = lower(OLD.valid)
        AND (NEW.valid <@ OLD.valid OR upper(OLD.valid) > today) THEN
        OLD.valid := NEW.valid;
        IF OLD = NEW THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION 'published rows of catalogue.revision are superseded, never edited';
END
$$;
COMMENT ON FUNCTION catalogue.keep_revisions() IS 'Refuses every change to what a published revision says.';

CREATE TRIGGER keep_revisions BEFORE UPDATE OR DELETE ON catalogue.revision
    FOR EACH ROW EXECUTE FUNCTION catalogue.keep_revisions();

CREATE TABLE catalogue.fee_schedule (
    id uuid PRIMARY KEY,
    procedure_id uuid NOT NULL REFERENCES catalogue.procedure,
    resolution text NOT NULL CHECK (resolution <> ''),
    valid daterange NOT NULL CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
    rates jsonb NOT NULL,
    entered_by uuid,
    entered_at timestamptz NOT NULL,
    CONSTRAINT one_schedule_a_day EXCLUDE USING gist (procedure_id WITH =, valid WITH &&)
);
COMMENT ON TABLE catalogue.fee_schedule IS 'What a resolution of the People''s Council charges for a procedure during a period.';
COMMENT ON COLUMN catalogue.fee_schedule.id IS 'UUID version 7; sent twice, a schedule is entered once.';
COMMENT ON COLUMN catalogue.fee_schedule.procedure_id IS 'The procedure.';
COMMENT ON COLUMN catalogue.fee_schedule.resolution IS 'The resolution, as an official would cite it.';
COMMENT ON COLUMN catalogue.fee_schedule.valid IS 'The days on which it holds.';
COMMENT ON COLUMN catalogue.fee_schedule.rates IS 'Amounts by channel with the groups that pay nothing.';
COMMENT ON COLUMN catalogue.fee_schedule.entered_by IS 'The person who entered it; empty for a program.';
COMMENT ON COLUMN catalogue.fee_schedule.entered_at IS 'When.';

CREATE TABLE catalogue.assignment (
    procedure_id uuid NOT NULL REFERENCES catalogue.procedure,
    agency_id uuid NOT NULL,
    valid daterange NOT NULL CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
    PRIMARY KEY (procedure_id, agency_id, valid),
    CONSTRAINT one_assignment_a_day EXCLUDE USING gist (procedure_id WITH =, agency_id WITH =, valid WITH &&)
);
CREATE INDEX assignment_agency ON catalogue.assignment (agency_id);
COMMENT ON TABLE catalogue.assignment IS 'Which offices take a procedure in, and since when.';
COMMENT ON COLUMN catalogue.assignment.procedure_id IS 'The procedure.';
COMMENT ON COLUMN catalogue.assignment.agency_id IS 'The agency, known to the room organisation.';
COMMENT ON COLUMN catalogue.assignment.valid IS 'The days on which it does.';

GRANT USAGE ON SCHEMA catalogue TO motcua_program;
GRANT SELECT, UPDATE ON catalogue.edition TO motcua_program;
GRANT SELECT, INSERT, UPDATE ON catalogue.procedure, catalogue.revision, catalogue.fee_schedule, catalogue.assignment TO motcua_program;
GRANT SELECT, INSERT ON catalogue.former_code TO motcua_program;
