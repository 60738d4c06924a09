-- A page of the orders and of the registry is read in the order in which it is shown, however many there are.
CREATE INDEX service_orders_shown ON service_orders (center_id, state, priority DESC, due_on, asked_at DESC, id DESC)
  WHERE same_as_id IS NULL;
CREATE INDEX organizations_shown ON organizations (center_id, name, id);
