import type { Actor, Permission, Scope } from "@/lib/domain/access";
import type { Prisma, Center as StoredCenter } from "./generated/client";

/** Tables of people and sign-ins, which belong to no center. All but the counters are closed to the app's role too. */
type GlobalTable = "user" | "session" | "account" | "rateLimiterFlexible";

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
  /** What the door is narrowed to; nothing at the doors of staff, who see the whole center. */
  scope: Scope;
  /** By which the database knows the session that the actor came with; none for jobs and visitors. */
  session?: string | undefined;
}
