-- The key is looked up whole where a delegation goes, so a part of the rows does not serve.
DROP INDEX identity.session_by_delegation;
CREATE INDEX session_by_delegation ON identity.session (delegation_id);
