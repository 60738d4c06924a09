import { expect } from "vitest";
import type { Center, Context } from "@/lib/db/context";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import type { GivenRole, Permission } from "@/lib/domain/access";
import { AppError } from "@/lib/domain/base/errors";
import { makeCenter, makePerson, ownerClient, type Person, visitOf } from "./factories";
import { statementsOf } from "./machine/statements";

/** A center with somebody who works at its desk, as tests reach it. */
export interface Desk {
  center: Center;
  person: Person;
  /** Reads, or prepares rows, on a day. */
  read<T>(day: string, run: (ctx: Context) => Promise<T>): Promise<T>;
  /** Acts on a day as a door does: without an audit record nothing is committed. */
  act<T>(day: string, permission: Permission, run: (ctx: Context) => Promise<T>): Promise<T>;
  /** How many SQL statements a read sends. */
  statements(day: string, run: (ctx: Context) => Promise<unknown>): Promise<number>;
  /** What was recorded about a subject, oldest first. */
  records(subjectId: string): Promise<{ event: string; fromState: string | null; toState: string | null }[]>;
}

export const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");

export function openDesk(name = "王芳", fields: Partial<Center> = {}): Promise<Desk> {
  return deskWith("staff", name, fields);
}

/** The same with its manager, who alone changes the settings. */
export function openManagerDesk(name = "王芳", fields: Partial<Center> = {}): Promise<Desk> {
  return deskWith("manager", name, fields);
}

async function deskWith(role: GivenRole, name: string, fields: Partial<Center>): Promise<Desk> {
  const center = await makeCenter(owner, fields);
  return deskFor(center, await makePerson(owner, center, [role], { name }));
}

/** A second person of the same center. */
export async function colleagueOf({ center }: Desk, name: string): Promise<Desk> {
  return deskFor(center, await makePerson(owner, center, ["staff"], { name }));
}

export function closeDesks(): Promise<void> {
  return owner.$disconnect();
}

/** The center as the next visit will see it. */
export function reread({ center }: Desk): Promise<Center> {
  return owner.center.findUniqueOrThrow({ where: { id: center.id } });
}

/** The desk of somebody who is there already. */
export function deskFor(center: Center, person: Person): Desk {
  const read: Desk["read"] = (day, run) => inCenter(visitOf(center, person, "desk.view", day), run);
  return {
    center,
    person,
    read,
    act: (day, permission, run) => actInCenter(visitOf(center, person, permission, day), run),
    statements: (day, run) => read(day, async (ctx) => (await statementsOf(() => run(ctx))).length),
    records: (subjectId) =>
      read("2022-01-01", (ctx) =>
        ctx.db.auditEntry.findMany({
          where: { subjectId },
          orderBy: { id: "asc" },
          select: {
            event: true,
            fromState: true,
            toState: true,
            reason: true,
            actorName: true,
            permission: true,
          },
        }),
      ),
  };
}

/** The refusal of an act, which must be one. */
export async function refusalOf(act: Promise<unknown>): Promise<AppError> {
  const fault = await act.then(
    () => null,
    (error: unknown) => error,
  );
  expect(fault).toBeInstanceOf(AppError);
  if (!(fault instanceof AppError)) throw new Error("unreachable");
  return fault;
}
