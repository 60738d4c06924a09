import { Prisma } from "./generated/client";

type Filtered = { where?: object };

/** Operations whose records come from a filter; the others carry the center in what they write. */
const filtered = new Set([
  ...["findFirst", "findFirstOrThrow", "findUnique", "findUniqueOrThrow", "findMany"],
  ...["count", "aggregate", "groupBy", "update", "updateMany", "updateManyAndReturn", "delete", "deleteMany"],
]);

/** How a table names its center; tables of no center, which a use case cannot reach, are left as they are. */
function nameOf(model: string, centerId: string): object {
  if (model === Prisma.ModelName.Center) return { id: centerId };
  const fields = Prisma[`${model}ScalarFieldEnum` as "NewsScalarFieldEnum"];
  return "centerId" in fields ? { centerId } : {};
}

/**
 * Names the center in every statement that Prisma writes, so that no use case has to: the policies are the second wall,
 * and a database that is spread over machines by center asks only one of them. Records that a statement reaches over a
 * relation come along by its composite key.
 */
export function nameCenter(centerId: string) {
  return Prisma.defineExtension({
    query: {
      $allModels: {
        $allOperations({ model, operation, args, query }) {
          if (!filtered.has(operation)) return query(args);
          const { where, ...rest } = args as Filtered;
          return query({ ...rest, where: { ...where, ...nameOf(model, centerId) } } as typeof args);
        },
      },
    },
  });
}
