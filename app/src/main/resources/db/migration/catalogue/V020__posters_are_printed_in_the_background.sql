CREATE TABLE catalogue.poster_run (
    id uuid PRIMARY KEY,
    asked_by uuid NOT NULL,
    asked_at timestamptz NOT NULL,
    scope text NOT NULL CHECK (scope <> ''),
    sheets integer NOT NULL CHECK (sheets > 0),
    printed integer NOT NULL DEFAULT 0 CHECK (printed BETWEEN 0 AND sheets),
    moved_at timestamptz NOT NULL,
    pdf bytea
);
CREATE INDEX poster_run_asked ON catalogue.poster_run (asked_by, asked_at);
COMMENT ON TABLE catalogue.poster_run IS 'A batch of posters being printed, or printed and waiting to be fetched. Swept after a day.';
COMMENT ON COLUMN catalogue.poster_run.id IS 'UUID version 7; sent twice, a batch is printed once.';
COMMENT ON COLUMN catalogue.poster_run.asked_by IS 'The officer who asked, and may fetch it.';
COMMENT ON COLUMN catalogue.poster_run.asked_at IS 'When.';
COMMENT ON COLUMN catalogue.poster_run.scope IS 'Which procedures: all, or the field in its official wording.';
COMMENT ON COLUMN catalogue.poster_run.sheets IS 'How many sheets it will have.';
COMMENT ON COLUMN catalogue.poster_run.printed IS 'How many are done.';
COMMENT ON COLUMN catalogue.poster_run.moved_at IS 'When the press last moved; long ago means that it stopped.';
COMMENT ON COLUMN catalogue.poster_run.pdf IS 'The sheets, once all are printed.';

GRANT SELECT, INSERT, UPDATE, DELETE ON catalogue.poster_run TO motcua_program;
