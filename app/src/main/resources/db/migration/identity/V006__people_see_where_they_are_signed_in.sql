ALTER TABLE identity.session
    ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(),
    ADD COLUMN browser text NOT NULL DEFAULT '',
    ADD COLUMN network text NOT NULL DEFAULT '';
ALTER TABLE identity.session ALTER COLUMN id DROP DEFAULT;

COMMENT ON COLUMN identity.session.id IS 'UUID version 7, by which its owner names it; of no use as a cookie.';
COMMENT ON COLUMN identity.session.browser IS 'Browser and system by name, such as "Firefox · Android"; empty if unknown.';
COMMENT ON COLUMN identity.session.network IS 'From where, by half an address, such as 203.0.x.x; empty if unknown.';
