CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;

CREATE TABLE calendar.book (
    id uuid PRIMARY KEY,
    revision bigint NOT NULL DEFAULT 0
);
COMMENT ON TABLE calendar.book IS 'The calendar of the whole country, or of one agency. Its row is locked by whoever changes it.';
COMMENT ON COLUMN calendar.book.id IS 'The agency; the UUID of zeros is the country.';
COMMENT ON COLUMN calendar.book.revision IS 'Grows with every change, so that each node sees that what it remembers is old.';

CREATE TABLE calendar.day_entry (
    id uuid PRIMARY KEY,
    book_id uuid NOT NULL REFERENCES calendar.book,
    day date NOT NULL,
    kind text NOT NULL CHECK (kind IN ('holiday', 'compensatory', 'make-up', 'closure')),
    name_vi text NOT NULL CHECK (name_vi <> ''),
    name_en text NOT NULL CHECK (name_en <> ''),
    source text NOT NULL CHECK (source <> ''),
    in_place_of date CHECK (in_place_of <> day),
    entered_at timestamptz NOT NULL,
    superseded_at timestamptz CHECK (superseded_at >= entered_at),
    superseded_by text CHECK (superseded_by <> ''),
    CONSTRAINT a_swap_names_the_other_day CHECK ((in_place_of IS NOT NULL) = (kind IN ('compensatory', 'make-up'))),
    CONSTRAINT an_end_names_its_decision CHECK (num_nulls(superseded_at, superseded_by) IN (0, 2))
);
CREATE UNIQUE INDEX one_entry_a_day ON calendar.day_entry (book_id, day) WHERE superseded_at IS NULL;
CREATE INDEX day_entry_book ON calendar.day_entry (book_id, day);

COMMENT ON TABLE calendar.day_entry IS 'What is special about a day. A row is superseded, never edited.';
COMMENT ON COLUMN calendar.day_entry.id IS 'UUID version 7; sent twice, an entry is made once.';
COMMENT ON COLUMN calendar.day_entry.book_id IS 'The calendar it belongs to.';
COMMENT ON COLUMN calendar.day_entry.day IS 'The legal day in Viet Nam.';
COMMENT ON COLUMN calendar.day_entry.kind IS 'holiday, compensatory (a day off for another), make-up (a day worked for another) or closure.';
COMMENT ON COLUMN calendar.day_entry.name_vi IS 'What the day is, in Vietnamese.';
COMMENT ON COLUMN calendar.day_entry.name_en IS 'What the day is, in English.';
COMMENT ON COLUMN calendar.day_entry.source IS 'The law or decision that says so, as an official would cite it.';
COMMENT ON COLUMN calendar.day_entry.in_place_of IS 'The day off or the working day for which this day is given or worked.';
COMMENT ON COLUMN calendar.day_entry.entered_at IS 'When it was entered.';
COMMENT ON COLUMN calendar.day_entry.superseded_at IS 'When it stopped being true; empty while it is.';
COMMENT ON COLUMN calendar.day_entry.superseded_by IS 'The decision that ended it.';

CREATE TABLE calendar.year_decided (
    year smallint PRIMARY KEY CHECK (year BETWEEN 1900 AND 2199),
    source text NOT NULL CHECK (source <> ''),
    decided_at timestamptz NOT NULL
);
COMMENT ON TABLE calendar.year_decided IS 'Years whose days off the Government has decided; every other year is computed and provisional.';
COMMENT ON COLUMN calendar.year_decided.year IS 'The year.';
COMMENT ON COLUMN calendar.year_decided.source IS 'The decision entered first.';
COMMENT ON COLUMN calendar.year_decided.decided_at IS 'When it was entered.';

CREATE TABLE calendar.working_hours (
    id uuid PRIMARY KEY,
    book_id uuid NOT NULL REFERENCES calendar.book,
    valid daterange NOT NULL CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
    source text NOT NULL CHECK (source <> ''),
    entered_at timestamptz NOT NULL,
    CONSTRAINT one_timetable_a_day EXCLUDE USING gist (book_id WITH =, valid WITH &&)
);
COMMENT ON TABLE calendar.working_hours IS 'The weekly timetable of the country or of an agency during a period. Superseded, never edited.';
COMMENT ON COLUMN calendar.working_hours.id IS 'UUID version 7; sent twice, a timetable is made once.';
COMMENT ON COLUMN calendar.working_hours.book_id IS 'The calendar it belongs to.';
COMMENT ON COLUMN calendar.working_hours.valid IS 'The days on which it holds; open-ended until superseded.';
COMMENT ON COLUMN calendar.working_hours.source IS 'The decision that says so.';
COMMENT ON COLUMN calendar.working_hours.entered_at IS 'When it was entered.';

CREATE TABLE calendar.shift (
    hours_id uuid NOT NULL REFERENCES calendar.working_hours,
    weekday smallint NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    minutes int4range NOT NULL CHECK (NOT isempty(minutes) AND minutes <@ int4range(0, 1440)),
    PRIMARY KEY (hours_id, weekday, minutes),
    CONSTRAINT shifts_do_not_overlap EXCLUDE USING gist (hours_id WITH =, weekday WITH =, minutes WITH &&)
);
COMMENT ON TABLE calendar.shift IS 'When an office is open on a weekday.';
COMMENT ON COLUMN calendar.shift.hours_id IS 'The timetable.';
COMMENT ON COLUMN calendar.shift.weekday IS '1 is Monday, 7 Sunday.';
COMMENT ON COLUMN calendar.shift.minutes IS 'From opening to closing, in minutes since midnight.';

CREATE FUNCTION calendar.keep_days() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.superseded_at IS NULL THEN
        OLD.superseded_at := NEW.superseded_at;
        OLD.superseded_by := NEW.superseded_by;
        IF OLD = NEW THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION 'calendar.day_entry rows are superseded, never edited';
END
$$;
COMMENT ON FUNCTION calendar.keep_days() IS 'Refuses every change to an entry but its end: past promises were made by it.';
CREATE TRIGGER keep_days BEFORE UPDATE OR DELETE ON calendar.day_entry
    FOR EACH ROW EXECUTE FUNCTION calendar.keep_days();

CREATE FUNCTION calendar.keep_hours() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND upper_inf(OLD.valid) AND lower(NEW.valid) = lower(OLD.valid) THEN
        OLD.valid := NEW.valid;
        IF OLD = NEW THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION 'calendar.working_hours rows are superseded, never edited';
END
$$;
COMMENT ON FUNCTION calendar.keep_hours() IS 'Refuses every change to a timetable but the closing of its open end.';
CREATE TRIGGER keep_hours BEFORE UPDATE OR DELETE ON calendar.working_hours
    FOR EACH ROW EXECUTE FUNCTION calendar.keep_hours();

GRANT USAGE ON SCHEMA calendar TO motcua_program;
GRANT SELECT, INSERT, UPDATE ON calendar.book, calendar.day_entry, calendar.working_hours TO motcua_program;
GRANT SELECT, INSERT ON calendar.year_decided, calendar.shift TO motcua_program;
