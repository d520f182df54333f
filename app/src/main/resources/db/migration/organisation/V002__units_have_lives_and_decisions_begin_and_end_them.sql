CREATE TABLE organisation.register (
    id boolean PRIMARY KEY DEFAULT true CHECK (id),
    revision bigint NOT NULL DEFAULT 0
);
COMMENT ON TABLE organisation.register IS 'The one register of units. Its row is locked by whoever changes it, so that decisions come one after the other.';
COMMENT ON COLUMN organisation.register.id IS 'There is one.';
COMMENT ON COLUMN organisation.register.revision IS 'Grows with every change, so that each node sees that what it remembers is old.';
INSERT INTO organisation.register DEFAULT VALUES;

CREATE TABLE organisation.decision (
    id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('found', 'merge', 'split', 'rename', 'abolish', 'move', 'change-type', 'succeed', 'import')),
    in_force date NOT NULL,
    source text NOT NULL CHECK (source <> ''),
    revision bigint NOT NULL,
    entered_at timestamptz NOT NULL
);
COMMENT ON TABLE organisation.decision IS 'What changed units or agencies on a day. Never edited.';
COMMENT ON COLUMN organisation.decision.id IS 'UUID version 7; sent twice, a decision is made once.';
COMMENT ON COLUMN organisation.decision.kind IS 'found, merge, split, rename, abolish, move, change-type, succeed (heirs named later) or import.';
COMMENT ON COLUMN organisation.decision.in_force IS 'The first day on which it holds.';
COMMENT ON COLUMN organisation.decision.source IS 'The resolution or decision, as an official would cite it.';
COMMENT ON COLUMN organisation.decision.revision IS 'The revision of the register that it made.';
COMMENT ON COLUMN organisation.decision.entered_at IS 'When it was entered.';

CREATE TABLE organisation.unit (
    id uuid PRIMARY KEY,
    revision bigint NOT NULL
);
COMMENT ON TABLE organisation.unit IS 'The identity of a province, district or commune: codes are reused, this is not.';
COMMENT ON COLUMN organisation.unit.id IS 'UUID version 7, known inside the house only.';
COMMENT ON COLUMN organisation.unit.revision IS 'The revision of the register that changed it last, so that two clerks do not undo each other.';

CREATE TABLE organisation.unit_version (
    unit_id uuid NOT NULL REFERENCES organisation.unit,
    valid daterange NOT NULL CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
    level text NOT NULL CHECK (level IN ('province', 'district', 'commune')),
    code text NOT NULL,
    type text NOT NULL,
    name_vi text COLLATE "vi-x-icu" NOT NULL CHECK (name_vi <> ''),
    name_en text NOT NULL CHECK (name_en <> ''),
    parent_id uuid REFERENCES organisation.unit,
    decision_id uuid NOT NULL REFERENCES organisation.decision,
    ended_by uuid REFERENCES organisation.decision,
    PRIMARY KEY (unit_id, valid),
    CONSTRAINT one_unit_version_a_day EXCLUDE USING gist (unit_id WITH =, valid WITH &&),
    CONSTRAINT one_unit_bears_a_code EXCLUDE USING gist (code WITH =, valid WITH &&),
    CONSTRAINT a_code_tells_its_level CHECK (code ~ CASE level
        WHEN 'province' THEN '^[0-9]{2}$' WHEN 'district' THEN '^[0-9]{3}$' ELSE '^[0-9]{5}$' END),
    CONSTRAINT a_type_belongs_to_its_level CHECK (type IN ('province', 'city') AND level = 'province'
        OR type IN ('urban-district', 'rural-district', 'town', 'district-city') AND level = 'district'
        OR type IN ('commune', 'ward', 'township', 'special-zone') AND level = 'commune'),
    CONSTRAINT only_provinces_stand_alone CHECK ((parent_id IS NULL) = (level = 'province')),
    CONSTRAINT no_unit_is_its_own_parent CHECK (parent_id <> unit_id),
    CONSTRAINT an_end_names_its_decision CHECK (upper_inf(valid) = (ended_by IS NULL))
);
CREATE INDEX unit_version_parent ON organisation.unit_version (parent_id);
CREATE INDEX unit_version_decision ON organisation.unit_version (decision_id);
CREATE INDEX unit_version_ended_by ON organisation.unit_version (ended_by);

COMMENT ON TABLE organisation.unit_version IS 'A unit as it is during a period. A row is superseded, never edited.';
COMMENT ON COLUMN organisation.unit_version.unit_id IS 'The unit.';
COMMENT ON COLUMN organisation.unit_version.valid IS 'The days on which this row is true; open-ended until superseded.';
COMMENT ON COLUMN organisation.unit_version.level IS 'province, district (until 30 June 2025) or commune.';
COMMENT ON COLUMN organisation.unit_version.code IS 'Official code: two digits for a province, three for a district, five for a commune.';
COMMENT ON COLUMN organisation.unit_version.type IS 'What it is called: province, city, ward, special-zone and so on.';
COMMENT ON COLUMN organisation.unit_version.name_vi IS 'Official name in Vietnamese, its type included.';
COMMENT ON COLUMN organisation.unit_version.name_en IS 'Name in English.';
COMMENT ON COLUMN organisation.unit_version.parent_id IS 'The unit it lies in; empty for a province.';
COMMENT ON COLUMN organisation.unit_version.decision_id IS 'The decision that made it so.';
COMMENT ON COLUMN organisation.unit_version.ended_by IS 'The decision that ended it; empty while it is true.';

CREATE TABLE organisation.succession (
    predecessor_id uuid NOT NULL REFERENCES organisation.unit,
    successor_id uuid NOT NULL REFERENCES organisation.unit,
    decision_id uuid NOT NULL REFERENCES organisation.decision,
    share numeric(9, 8) CHECK (share > 0 AND share <= 1),
    PRIMARY KEY (predecessor_id, successor_id),
    CONSTRAINT no_unit_succeeds_itself CHECK (predecessor_id <> successor_id)
);
CREATE INDEX succession_successor ON organisation.succession (successor_id);
CREATE INDEX succession_decision ON organisation.succession (decision_id);
COMMENT ON TABLE organisation.succession IS 'Which unit took over from which. Never edited.';
COMMENT ON COLUMN organisation.succession.predecessor_id IS 'The unit that ended.';
COMMENT ON COLUMN organisation.succession.successor_id IS 'The unit that has taken over all or a part of it.';
COMMENT ON COLUMN organisation.succession.decision_id IS 'The decision that says so.';
COMMENT ON COLUMN organisation.succession.share IS 'The part of the people that went there; empty where nobody has said, and then nothing is reckoned with.';

CREATE FUNCTION organisation.keep_unit_versions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND upper_inf(OLD.valid) AND lower(NEW.valid) = lower(OLD.valid) THEN
        OLD.valid := NEW.valid;
        OLD.ended_by := NEW.ended_by;
        IF OLD = NEW THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION 'organisation.unit_version rows are superseded, never edited';
END
$$;
COMMENT ON FUNCTION organisation.keep_unit_versions() IS 'Refuses every change to a version but the closing of its open end.';
CREATE TRIGGER keep_unit_versions BEFORE UPDATE OR DELETE ON organisation.unit_version
    FOR EACH ROW EXECUTE FUNCTION organisation.keep_unit_versions();

CREATE FUNCTION organisation.check_succession() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    ended date;
BEGIN
    SELECT max(upper(v.valid)) INTO ended FROM organisation.unit_version v
    WHERE v.unit_id = NEW.predecessor_id
    HAVING bool_and(NOT upper_inf(v.valid));
    IF ended IS NULL THEN
        RAISE EXCEPTION 'a unit that goes on has a successor: %', NEW.predecessor_id;
    END IF;
    IF NOT EXISTS (SELECT 1 FROM organisation.unit_version v
                   WHERE v.unit_id = NEW.successor_id AND v.valid @> ended) THEN
        RAISE EXCEPTION 'a successor does not exist on the day its predecessor ends: %', NEW.successor_id;
    END IF;
    IF (SELECT CASE WHEN count(s.share) = count(*) THEN sum(s.share) <> 1 ELSE sum(s.share) >= 1 END
        FROM organisation.succession s WHERE s.predecessor_id = NEW.predecessor_id) THEN
        RAISE EXCEPTION 'the shares of a unit do not sum to one: %', NEW.predecessor_id;
    END IF;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION organisation.check_succession() IS 'At the commit: a predecessor has ended, its successor is there on that day, and known shares sum to one.';
CREATE CONSTRAINT TRIGGER check_succession AFTER INSERT ON organisation.succession
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION organisation.check_succession();

GRANT SELECT, UPDATE ON organisation.register, organisation.unit, organisation.unit_version TO motcua_program;
GRANT SELECT, INSERT ON organisation.decision, organisation.unit, organisation.unit_version, organisation.succession
    TO motcua_program;
