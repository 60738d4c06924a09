-- What a center with 20,000 orders and 30,000 hours asks often. Under row-level security an index cannot find by a state
-- (the operators of enums are not leakproof), but the planner sees that a partial index holds what is asked for.

-- Figures of orders, from the index alone: what the policies ask for is in it.
CREATE INDEX service_orders_counted ON service_orders (center_id, kind, state, asked_at)
  INCLUDE (rating, id, place_id, handler_id) WHERE same_as_id IS NULL;
-- What somebody is still to do something for.
CREATE INDEX service_orders_open ON service_orders (center_id, due_on)
  WHERE state IN ('pending', 'waiting', 'offered', 'serving') AND same_as_id IS NULL;
CREATE INDEX service_orders_joined ON service_orders (center_id, same_as_id) WHERE same_as_id IS NOT NULL;
CREATE INDEX service_orders_of_assisted ON service_orders (center_id, assisted_id) WHERE assisted_id IS NOT NULL;

-- Figures of hours, from the index alone; and the list of hours, the latest first.
CREATE INDEX service_hours_confirmed ON service_hours (center_id, served_on) INCLUDE (hours, volunteer_id)
  WHERE state = 'confirmed';
CREATE INDEX "service_hours_center_id_served_on_id_idx" ON "service_hours"("center_id", "served_on", "id");
