-- Trainees do real work on papers that are nobody's. Which account is theirs is settled when it is opened: were it changed
-- later, what it did until then would belong to the other world.
ALTER TABLE identity.account ADD COLUMN practice boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN identity.account.practice IS 'Whether the account is for practice: what is done with it is kept apart and never counted. Never changed.';

CREATE FUNCTION identity.keep_practice() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'an account for practice stays one, and no other becomes one';
END $$;
COMMENT ON FUNCTION identity.keep_practice() IS 'Refuses that an account changes between practice and service.';
REVOKE ALL ON FUNCTION identity.keep_practice() FROM PUBLIC;
CREATE TRIGGER practice_is_kept BEFORE UPDATE OF practice ON identity.account
FOR EACH ROW WHEN (OLD.practice IS DISTINCT FROM NEW.practice) EXECUTE FUNCTION identity.keep_practice();

-- Of those who practise there are few.
CREATE INDEX account_for_practice ON identity.account (person_id) WHERE practice;
