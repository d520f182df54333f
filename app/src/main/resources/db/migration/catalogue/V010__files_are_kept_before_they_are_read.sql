CREATE TABLE catalogue.import_run (
    id uuid PRIMARY KEY,
    file_name text NOT NULL,
    size bigint NOT NULL CHECK (size >= 0),
    digest bytea NOT NULL CHECK (length(digest) = 32),
    state text NOT NULL CHECK (state IN ('received', 'tried', 'refused', 'published')),
    from_day date NOT NULL,
    decision text NOT NULL CHECK (decision <> ''),
    read_up_to bigint NOT NULL DEFAULT 0 CHECK (read_up_to >= 0),
    mistake jsonb,
    received_by uuid,
    received_at timestamptz NOT NULL,
    published_by uuid,
    published_at timestamptz,
    CONSTRAINT published_is_whole CHECK ((state = 'published') = (published_at IS NOT NULL)),
    CONSTRAINT refused_says_why CHECK ((state = 'refused') = (mistake IS NOT NULL))
);
CREATE INDEX import_run_received ON catalogue.import_run (received_at);
COMMENT ON TABLE catalogue.import_run IS 'A file of procedures from outside: kept before it is read, tried before anything is published.';
COMMENT ON COLUMN catalogue.import_run.id IS 'UUID version 7.';
COMMENT ON COLUMN catalogue.import_run.file_name IS 'What the file was called.';
COMMENT ON COLUMN catalogue.import_run.size IS 'How many bytes it has.';
COMMENT ON COLUMN catalogue.import_run.digest IS 'SHA-256 of its bytes: a run that was cut short goes on when the same file comes again.';
COMMENT ON COLUMN catalogue.import_run.state IS 'received (being read), tried (every row has its fate), refused (the file cannot be read) or published.';
COMMENT ON COLUMN catalogue.import_run.from_day IS 'The first day in force of what it changes.';
COMMENT ON COLUMN catalogue.import_run.decision IS 'The decision behind rows that name none, as an official would cite it.';
COMMENT ON COLUMN catalogue.import_run.read_up_to IS 'The last line whose fate is known; reading goes on behind it.';
COMMENT ON COLUMN catalogue.import_run.mistake IS 'What forbids reading the file: kind, line, column and what stood there.';
COMMENT ON COLUMN catalogue.import_run.received_by IS 'The person who sent it; empty for an administrator''s command.';
COMMENT ON COLUMN catalogue.import_run.received_at IS 'When.';
COMMENT ON COLUMN catalogue.import_run.published_by IS 'The person who had it published; empty for an administrator''s command.';
COMMENT ON COLUMN catalogue.import_run.published_at IS 'When.';

CREATE TABLE catalogue.import_piece (
    run_id uuid NOT NULL REFERENCES catalogue.import_run,
    number integer NOT NULL CHECK (number >= 0),
    bytes bytea NOT NULL,
    PRIMARY KEY (run_id, number)
);
COMMENT ON TABLE catalogue.import_piece IS 'The file itself, in pieces, so that neither writing nor reading it holds all of it in memory.';
COMMENT ON COLUMN catalogue.import_piece.run_id IS 'The run.';
COMMENT ON COLUMN catalogue.import_piece.number IS '0, 1, 2 ... in the order of the file.';
COMMENT ON COLUMN catalogue.import_piece.bytes IS 'The bytes.';

CREATE TABLE catalogue.import_row (
    run_id uuid NOT NULL REFERENCES catalogue.import_run,
    line bigint NOT NULL CHECK (line > 0),
    code text NOT NULL,
    name text NOT NULL,
    cells jsonb NOT NULL,
    fate text NOT NULL CHECK (fate IN ('new', 'changed', 'unchanged', 'refused')),
    mistakes jsonb NOT NULL,
    revision_id uuid REFERENCES catalogue.revision,
    PRIMARY KEY (run_id, line)
);
CREATE INDEX import_row_fate ON catalogue.import_row (run_id, fate, line);
CREATE INDEX import_row_code ON catalogue.import_row (run_id, code);
CREATE INDEX import_row_revision ON catalogue.import_row (revision_id);
COMMENT ON TABLE catalogue.import_row IS 'What became of each line of a file.';
COMMENT ON COLUMN catalogue.import_row.run_id IS 'The run.';
COMMENT ON COLUMN catalogue.import_row.line IS 'The line, as an editor counts them; the headings are the first.';
COMMENT ON COLUMN catalogue.import_row.code IS 'The number of the procedure as the row writes it; may be none.';
COMMENT ON COLUMN catalogue.import_row.name IS 'Its name as the row writes it; may be empty.';
COMMENT ON COLUMN catalogue.import_row.cells IS 'The row, word for word.';
COMMENT ON COLUMN catalogue.import_row.fate IS 'new, changed, unchanged or refused.';
COMMENT ON COLUMN catalogue.import_row.mistakes IS 'Why it is refused, or what an officer should look at.';
COMMENT ON COLUMN catalogue.import_row.revision_id IS 'The revision published from it.';

-- The last row taken over from the country, by which the next one is compared.
CREATE INDEX revision_origin ON catalogue.revision (procedure_id, number) WHERE origin IS NOT NULL;

GRANT SELECT, INSERT, UPDATE ON catalogue.import_run, catalogue.import_row TO motcua_program;
GRANT SELECT, INSERT ON catalogue.import_piece TO motcua_program;
