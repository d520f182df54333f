-- A token that could do all that its owner may goes on doing so; one that was made for less does not.
UPDATE identity.token t
SET scopes = 'dossiers:read dossiers:write inbox:read inbox:write mandates:read mandates:write measures:read'
WHERE t.scopes = 'dossiers:read dossiers:write inbox:read mandates:read mandates:write measures:read';
