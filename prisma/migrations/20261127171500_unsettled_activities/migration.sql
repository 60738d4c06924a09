-- What today still asks about: the desk read all activities of the center for the few that are not settled.
CREATE INDEX "activities_unsettled" ON "activities"("center_id", "held_on") WHERE "state" IN ('drafted', 'reported', 'returned');
