import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/env";
import { PrismaClient } from "./generated/client";
import { statementName } from "./statement-name";

// Next reloads modules in development; the pool must survive that.
const holder = globalThis as unknown as { fuhuaPrisma?: PrismaClient };

/** The only PrismaClient. Tenant data is reached through `inCenter`, never from here. */
export function database(): PrismaClient {
  holder.fuhuaPrisma ??= new PrismaClient({ adapter: adapter() });
  return holder.fuhuaPrisma;
}

function adapter(): PrismaPg {
  return new PrismaPg(
    {
      connectionString: env().DATABASE_URL,
      max: 10,
      // A connection keeps its plans, and its first plan of 今天 takes a second: it is not closed for being idle.
      idleTimeoutMillis: 0,
      // A firewall forgets a connection that says nothing, and who then speaks into it waits for minutes.
      keepAlive: true,
      keepAliveInitialDelayMillis: 60_000,
      connectionTimeoutMillis: 5_000,
      // Prisma asks for sibling relations at the same moment; without this pg would have to queue them, and will refuse.
      pipeline: true,
    },
    env().DATABASE_STATEMENTS === "named" ? { statementNameGenerator: statementName } : {},
  );
}
