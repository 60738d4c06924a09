// A database that ended without our doing is started again. One that cannot be, or that ends time and again, ends the
// program with a line that says so: whoever started it can then see to it.

import { setTimeout as sleep } from "node:timers/promises";
import { Failure } from "./failure.ts";
import type { KeptCluster } from "./postgres.ts";

interface Watch {
  /** Rejects when the database is given up. */
  lost: Promise<never>;
  stop(): Promise<void>;
}

/** In milliseconds: how often it looks, how long it waits for the processes of the dead server to go. */
const pace = { look: 1_000, pause: 1_000 };
const tries = 5;
/** More deaths than these within the window are no accident. */
const most = { deaths: 5, window: 10 * 60_000 };

export function watchOver(
  cluster: Pick<KeptCluster, "isAlive" | "startAgain">,
  say: (line: string) => void = console.error,
): Watch {
  const stopping = new AbortController();
  const lost = keepAlive(cluster, say, stopping.signal);
  lost.catch(() => undefined); // whoever waits for it hears of it; nobody need wait
  return { lost, stop: async () => stopping.abort() };
}

async function keepAlive(
  cluster: Pick<KeptCluster, "isAlive" | "startAgain">,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<never> {
  let deaths: number[] = [];
  while (true) {
    await sleep(pace.look, undefined, { signal, ref: false });
    if (cluster.isAlive()) continue;
    deaths = [...deaths.filter((at) => at > Date.now() - most.window), Date.now()];
    if (deaths.length > most.deaths)
      throw new Failure(
        `数据库十分钟内意外结束了 ${deaths.length} 次，不再重新启动：请查看数据目录下的 server.log。`,
      );
    say("数据库意外结束，正在重新启动……");
    await revive(cluster, say, signal);
    say("数据库已恢复。");
  }
}

async function revive(
  { startAgain }: Pick<KeptCluster, "startAgain">,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      return startAgain();
    } catch (fault) {
      const why = fault instanceof Error ? fault.message : String(fault);
      if (tried === tries) throw new Failure(`数据库试了 ${tries} 次仍没有启动，程序结束。${why}`);
      say(`第 ${tried} 次没有成功：${why}`);
    }
    await sleep(pace.pause, undefined, { signal });
  }
}
