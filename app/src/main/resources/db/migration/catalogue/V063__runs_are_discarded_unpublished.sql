ALTER TABLE catalogue.import_run
    ADD COLUMN discarded_by uuid,
    ADD COLUMN discarded_at timestamptz,
    DROP CONSTRAINT import_run_state_check,
    ADD CONSTRAINT import_run_state_check
        CHECK (state IN ('received', 'tried', 'refused', 'published', 'discarded')),
    DROP CONSTRAINT refused_says_why,
    ADD CONSTRAINT refused_says_why
        CHECK (state = 'discarded' OR (state = 'refused') = (mistake IS NOT NULL)),
    ADD CONSTRAINT discarded_says_when CHECK ((state = 'discarded') = (discarded_at IS NOT NULL));
COMMENT ON COLUMN catalogue.import_run.state IS 'received (being read), tried (every row has its fate), refused (the file cannot be read), published or discarded (never published; its file and its lines are gone).';
COMMENT ON COLUMN catalogue.import_run.discarded_by IS 'The person who discarded it; empty for an administrator''s command.';
COMMENT ON COLUMN catalogue.import_run.discarded_at IS 'When.';

-- The file and its lines; the run stays, so that it can be told what became of it.
GRANT DELETE ON catalogue.import_piece, catalogue.import_row TO motcua_program;
