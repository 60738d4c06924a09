-- An order that comes first only for those that were joined to it does so no more once they are separated.
ALTER TABLE "service_orders" ADD COLUMN     "priority_lent" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE service_orders ADD CONSTRAINT lent_is_priority CHECK (priority OR NOT priority_lent);
