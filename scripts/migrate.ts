// npm run db:migrate                     apply what is missing, to the database under .data/
//                                        (started for the moment if `npm start` is not running it)
// DATABASE_URL=… npm run db:migrate      apply to an outside database, as its owner
// npm run db:migrate -- --create <name>  write a new migration: the difference between
//                                        prisma/migrations and prisma/schema. It is not applied;
//                                        read it, add policies, triggers and grants, then apply.
//                                        With no difference it is empty: a place for plain SQL.

import { parseArgs } from "node:util";
import { Failure, main } from "./failure.ts";
import { applyMigrations, createMigration } from "./migrations.ts";
import { withOwnerDatabase } from "./owner-database.ts";
import { scratchCluster } from "./postgres.ts";

await main(async () => {
  const { values } = parseArgs({ options: { create: { type: "string" } } });
  if (values.create !== undefined) await create(values.create);
  else await withOwnerDatabase(async (ownerUrl) => report(await applyMigrations(ownerUrl)));
});

async function create(name: string): Promise<void> {
  if (!/^[a-z0-9_]+$/.test(name)) throw new Failure("迁移名只能由小写字母、数字和下划线组成。");
  const scratch = await scratchCluster();
  try {
    console.log(await createMigration(scratch.ownerUrl("postgres"), name));
  } finally {
    await scratch.stop();
  }
}

function report(applied: string[]): void {
  console.log(applied.length ? applied.map((name) => `已应用 ${name}`).join("\n") : "数据库已是最新。");
}
