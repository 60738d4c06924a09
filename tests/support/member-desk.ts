import type { Center, Context } from "@/lib/db/context";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { makeCenter, makePerson, ownerClient, type Person, visitOf } from "./factories";

/** The database as its owner, for what other centers and the operator did before. */
export const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");

/** A center with its manager, who acts on the members. */
export interface MemberDesk {
  center: Center;
  manager: Person;
  act<T>(run: (ctx: Context) => Promise<T>): Promise<T>;
  read<T>(run: (ctx: Context) => Promise<T>): Promise<T>;
  /** What was recorded about a member, oldest first. */
  records(id: string): Promise<{ event: string; reason: string | null; actorName: string }[]>;
}

export async function openMemberDesk(): Promise<MemberDesk> {
  const center = await makeCenter(owner);
  const manager = await makePerson(owner, center, ["manager"], { name: "宋立新" });
  const read: MemberDesk["read"] = (run) =>
    inCenter(visitOf(center, manager, "member.view", "2022-01-10"), run);
  return {
    center,
    manager,
    read,
    act: (run) => actInCenter(visitOf(center, manager, "member.edit", "2022-01-10"), run),
    records: (id) =>
      read((ctx) =>
        ctx.db.auditEntry.findMany({
          where: { subjectId: id },
          orderBy: { id: "asc" },
          select: { event: true, reason: true, actorName: true },
        }),
      ),
  };
}

/** The id of the account with this e-mail address or mobile number. */
export async function idOf(login: string): Promise<string> {
  return (await owner.user.findFirstOrThrow({ where: { OR: [{ email: login }, { mobile: login }] } })).id;
}
