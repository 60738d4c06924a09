/** Where the queue lies in the database. Made by scripts/queue.ts; the ways to it are outbox.ts and lib/jobs. */
export const queueSchema = "jobs";

/** Where a job goes that failed every time. */
export const deadLetters = "givenUp";

/** What every pg-boss of ours has in common: only the owner of the database makes and changes the schema. */
export const queueOptions = {
  schema: queueSchema,
  migrate: false,
  createSchema: false,
  schedule: false,
} as const;
