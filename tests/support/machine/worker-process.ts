// A worker in a process of its own, with a job that takes as many milliseconds as the argument says and then leaves
// its mark in the record of the center. Says "begun" when the job begins.

import { setTimeout as sleep } from "node:timers/promises";
import { stopBeforeServer } from "@/lib/jobs/in-server";
import { startWorker } from "@/lib/jobs/worker";
import { jobOf, quick } from "./queued-jobs";

const duration = Number(process.argv[2]);

process.on("SIGTERM", () => process.exit(143)); // as the server does once it has nothing to answer
const slow = jobOf(async (ctx) => {
  process.stdout.write("begun\n");
  await sleep(duration);
  await ctx.audit({ subject: { type: "center", id: ctx.center.id }, event: "setClock" });
});
stopBeforeServer(startWorker([slow], quick));
