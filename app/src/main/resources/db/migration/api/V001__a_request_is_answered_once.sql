CREATE TABLE api.answer (
    person uuid NOT NULL,
    key text NOT NULL CHECK (length(key) BETWEEN 1 AND 255),
    imprint text NOT NULL CHECK (imprint ~ '^[0-9a-f]{64}$'),
    status smallint NOT NULL CHECK (status BETWEEN 200 AND 499),
    headers text NOT NULL,
    body text NOT NULL,
    given_at timestamptz NOT NULL,
    PRIMARY KEY (person, key)
);
CREATE INDEX answer_by_time ON api.answer (given_at);

COMMENT ON TABLE api.answer IS 'What a program was answered, so that the same request sent again is answered alike. Written in the transaction that did what was asked; swept after thirty days.';
COMMENT ON COLUMN api.answer.person IS 'Who asked.';
COMMENT ON COLUMN api.answer.key IS 'Chosen by the sender for this one request.';
COMMENT ON COLUMN api.answer.imprint IS 'SHA-256 of the request, in hexadecimal: another one under the same key is a mistake.';
COMMENT ON COLUMN api.answer.status IS 'HTTP status.';
COMMENT ON COLUMN api.answer.headers IS 'The headers that belong to the answer, one a line.';
COMMENT ON COLUMN api.answer.body IS 'The body.';
COMMENT ON COLUMN api.answer.given_at IS 'When it was given.';

GRANT USAGE ON SCHEMA api TO motcua_program;
GRANT SELECT, INSERT, DELETE ON api.answer TO motcua_program;
