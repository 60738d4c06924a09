import type { FieldOptions } from "@/lib/domain/base/form-words";

type Linked = { id: string; name: string } | null;

/** What a record points at, as the words of its references. */
export function named(record: {
  organization?: Linked;
  body?: Linked;
  place?: Linked;
  project?: Linked;
}): FieldOptions {
  const option = (linked: Linked | undefined) => (linked ? [{ value: linked.id, label: linked.name }] : []);
  return {
    organizationId: option(record.organization),
    bodyId: option(record.body),
    placeId: option(record.place),
    projectId: option(record.project),
  };
}
