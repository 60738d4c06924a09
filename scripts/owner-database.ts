import { dataDirectory } from "./paths.ts";
import { createDatabase, database, keptCluster, runningClusterUrl } from "./postgres.ts";
import { loadSecrets } from "./secrets.ts";

/**
 * Runs `use` with the owner's address of this installation's database: the outside one that DATABASE_URL names, or
 * the one under .data/, which is started for the moment if `npm start` is not running it.
 */
export async function withOwnerDatabase(use: (ownerUrl: string) => Promise<void>): Promise<void> {
  const outside = process.env.DATABASE_URL;
  if (outside) return use(outside);
  const secrets = loadSecrets(dataDirectory);
  const running = runningClusterUrl(dataDirectory, secrets);
  if (running) return use(running);
  const cluster = await keptCluster(dataDirectory, secrets);
  try {
    await createDatabase(cluster.ownerUrl("postgres"), database);
    await use(cluster.ownerUrl(database));
  } finally {
    await cluster.stop();
  }
}
