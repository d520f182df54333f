ALTER TABLE catalogue.edition ADD COLUMN turned_at timestamptz NOT NULL DEFAULT now();
COMMENT ON COLUMN catalogue.edition.turned_at IS 'When something was published last, told beside the open data.';

CREATE FUNCTION catalogue.time_edition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.turned_at := now();
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION catalogue.time_edition() IS 'Whoever counts a publication need not say when.';

CREATE TRIGGER time_edition BEFORE UPDATE ON catalogue.edition
    FOR EACH ROW EXECUTE FUNCTION catalogue.time_edition();
