import { database } from "@/lib/db/client";
import { version } from "@/package.json";

export interface Health {
  ok: boolean;
  database: "up" | "down";
  version: string;
}

/** Answers within two seconds, whatever the database does. */
export async function health(): Promise<Health> {
  const patience = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error("timeout")), 2_000).unref(),
  );
  try {
    await Promise.race([database().$queryRaw`select 1`, patience]);
    return { ok: true, database: "up", version };
  } catch {
    return { ok: false, database: "down", version };
  }
}
