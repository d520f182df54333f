-- A few rows are written again and again. With the moment in an index each attempt left a row and an entry behind that the
-- next sweep waded through: the statement took eight times as long after some thousand sign-ins. Without it a row is
-- written within its page, where there is room, and what was there before is cleared away by whoever comes next.
DROP INDEX identity.sign_in_allowance_by_full_at;
ALTER TABLE identity.sign_in_allowance SET (fillfactor = 60);
