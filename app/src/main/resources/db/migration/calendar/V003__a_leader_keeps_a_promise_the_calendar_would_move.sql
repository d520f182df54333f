CREATE TABLE calendar.promise_kept (
    promise_id uuid NOT NULL,
    would_be timestamptz NOT NULL,
    decided_at timestamptz NOT NULL,
    PRIMARY KEY (promise_id, would_be)
);
COMMENT ON TABLE calendar.promise_kept IS 'Promises that stay as they were told although the calendar has changed. Asked again only if it changes again.';
COMMENT ON COLUMN calendar.promise_kept.promise_id IS 'The promise, known to the room that made it.';
COMMENT ON COLUMN calendar.promise_kept.would_be IS 'The due time that was not taken.';
COMMENT ON COLUMN calendar.promise_kept.decided_at IS 'When the leader decided so.';

GRANT SELECT, INSERT ON calendar.promise_kept TO motcua_program;
