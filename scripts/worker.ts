// npm run worker                    works off the queue of the database that `npm start` is running, beside it
// DATABASE_URL=… npm run worker     the same for an outside database; settings as for `npm start`

import { addressesOf } from "./addresses.ts";
import { holdsDemoWorld } from "./demo-world.ts";
import { Failure, main } from "./failure.ts";
import { dataDirectory, filesDirectory } from "./paths.ts";
import { runningClusterUrl } from "./postgres.ts";
import { loadSecrets } from "./secrets.ts";

await main(async () => {
  const secrets = loadSecrets(dataDirectory);
  const outside = process.env.DATABASE_URL;
  const ownerUrl = outside ?? runningClusterUrl(dataDirectory, secrets);
  if (!ownerUrl) throw new Failure("数据库没有运行：请先 npm start，或用 DATABASE_URL 指定外部数据库。");
  const demo = (!outside || process.env.DEMO === "1") && (await holdsDemoWorld(ownerUrl));
  Object.assign(process.env, await addressesOf(ownerUrl, secrets, outside ? process.env : {}), {
    AUTH_SECRET: process.env.AUTH_SECRET ?? secrets.authSecret,
    SEALING_KEY: process.env.SEALING_KEY ?? secrets.sealingKey,
    DEMO: demo ? "1" : "0",
    FILES_DIR: filesDirectory,
  });
  const { startWorker } = await import("@/lib/jobs/worker");
  const worker = startWorker();
  console.log("正在处理任务队列。按 Ctrl-C 停止。");
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => resolve());
  });
  await worker.stop();
});
process.exit(); // the app's own connections are still open
