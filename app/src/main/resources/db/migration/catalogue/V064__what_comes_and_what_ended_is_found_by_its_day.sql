-- The lists of what is to come and of what has ended are looked at daily, and must not read all that ever was.
CREATE INDEX revision_first_day ON catalogue.revision (lower(valid)) WHERE state = 'published';
CREATE INDEX revision_last_day ON catalogue.revision (procedure_id, coalesce(upper(valid), DATE 'infinity'))
    WHERE state = 'published';
