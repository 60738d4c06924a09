-- What waits for its verdict has more states than one, and the index goes by all of them.
-- In a migration of its own: a new value of an enum can be used only once it is committed.
DROP INDEX "applications_unchecked";
CREATE INDEX "applications_unchecked" ON "applications"("center_id", "call_id", "receipt") INCLUDE ("organization_id") WHERE "state" IN ('submitted', 'accepted', 'correcting');
