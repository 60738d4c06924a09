import { type DatabaseState, lookAtDatabase } from "@/lib/db/look";
import { version } from "@/package.json";

export interface Health extends DatabaseState {
  /** False only while the database is away: a busy server is not mended by starting it again. */
  ok: boolean;
  version: string;
}

export async function health(): Promise<Health> {
  const state = await lookAtDatabase();
  return { ok: state.database !== "down", ...state, version };
}
