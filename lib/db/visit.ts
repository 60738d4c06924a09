import type { Actor, Permission } from "@/lib/domain/access";
import type { Prisma, Center as StoredCenter } from "./generated/client";

/** Tables that hold people and sign-ins of all centers: only lib/web may touch them. */
type GlobalTable = "user" | "session" | "account" | "membership" | "rateLimiterFlexible";

/** The database as a use case sees it: inside one transaction, one center, without the global tables. */
export type Tx = Omit<Prisma.TransactionClient, GlobalTable>;

/** A center as whoever comes to it knows it. */
export type Center = Omit<StoredCenter, "createdAt">;

/** Who asks for what, where and when. */
export interface Visit {
  center: Center;
  actor: Actor;
  permission: Permission;
  now: Date;
}
