import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/env";
import { PrismaClient } from "./generated/client";

// Next reloads modules in development; the pool must survive that.
const holder = globalThis as unknown as { fuhuaPrisma?: PrismaClient };

/** The only PrismaClient. Tenant data is reached through `inCenter`, never from here. */
export function database(): PrismaClient {
  holder.fuhuaPrisma ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: env().DATABASE_URL, max: 10, connectionTimeoutMillis: 5_000 }),
  });
  return holder.fuhuaPrisma;
}
