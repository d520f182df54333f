CREATE SEQUENCE organisation.edition_number;

CREATE TABLE organisation.edition (
    present boolean PRIMARY KEY DEFAULT true CONSTRAINT there_is_one_edition CHECK (present),
    number bigint NOT NULL
);
COMMENT ON TABLE organisation.edition IS 'Ấn bản của danh mục cơ quan: one row, another number whenever an agency or what it is described by changes';
COMMENT ON COLUMN organisation.edition.present IS 'There is one row';
COMMENT ON COLUMN organisation.edition.number IS 'Drawn from a sequence, so that a change taken back does not lend its number to another';

INSERT INTO organisation.edition (number) VALUES (nextval('organisation.edition_number'));

CREATE FUNCTION organisation.next_edition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE organisation.edition SET number = nextval('organisation.edition_number');
    RETURN NULL;
END
$$;

CREATE TRIGGER agency_version_next_edition
    AFTER INSERT OR UPDATE OR DELETE ON organisation.agency_version
    FOR EACH STATEMENT EXECUTE FUNCTION organisation.next_edition();

CREATE TRIGGER agency_profile_next_edition
    AFTER INSERT OR UPDATE OR DELETE ON organisation.agency_profile
    FOR EACH STATEMENT EXECUTE FUNCTION organisation.next_edition();

GRANT SELECT, UPDATE ON organisation.edition TO motcua_program;
GRANT USAGE ON SEQUENCE organisation.edition_number TO motcua_program;
