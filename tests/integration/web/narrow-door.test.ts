import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Center, Context, Visit } from "@/lib/db/context";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { AppError } from "@/lib/domain/base/errors";
import { arrivalAt } from "@/lib/web/arrival";
import { openSession } from "@/lib/web/session-store";
import { type Narrowed, visit } from "@/lib/web/visit";
import {
  joinCenter,
  makeCenter,
  makeCohort,
  makeIncubatee,
  makePerson,
  ownerClient,
  type Person,
  visitOf,
} from "../../support/factories";
import { ownerPool } from "../../support/machine/database";

// A door to one organization's part of a center. No permission is given to a scoped role before it has a screen, so
// these people hold `staff` within an organization, which the database of this file alone allows.

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
const permission = "incubatee.view";
let center: Center;
let mine: { organizationId: string };
let second: { organizationId: string };
let alien: { organizationId: string };

beforeAll(async () => {
  await ownerPool().query("alter table grants drop constraint scope_of_role");
  center = await makeCenter(owner);
  const staff = await makePerson(owner, center, ["staff"]);
  [mine, second, alien] = await inCenter(visitOf(center, staff, permission, "2022-01-10"), async (ctx) => {
    const cohort = await makeCohort(ctx);
    return [
      await makeIncubatee(ctx, cohort, { name: "本机构" }),
      await makeIncubatee(ctx, cohort, { name: "第二家" }),
      await makeIncubatee(ctx, cohort, { name: "别家" }),
    ];
  });
});
afterAll(() => owner.$disconnect());

/** Somebody who works for these organizations. */
async function worker(...organizations: { organizationId: string }[]): Promise<Person> {
  const person = await makePerson(owner, null, []);
  await joinCenter(
    owner,
    center,
    person,
    organizations.map(({ organizationId }) => ({ role: "staff", organizationId })),
  );
  return person;
}

async function enter(person: Person, door: Narrowed, asked: Record<string, unknown> = {}): Promise<Visit> {
  const { token } = await openSession(person.id);
  return visit(await arrivalAt(center.slug, token), { permission, ...door }, asked);
}

const portal = { scope: "organization" } as const;

async function refusedAt(entering: Promise<Visit>): Promise<string> {
  return entering.then(
    ({ scope }) => `let in to ${JSON.stringify(scope)}`,
    (fault: unknown) => (fault instanceof AppError ? fault.code : String(fault)),
  );
}

async function namesIn(entered: Visit): Promise<string[]> {
  const rows = await inCenter(entered, ({ db }) =>
    db.incubatee.findMany({ select: { organization: { select: { name: true } } } }),
  );
  return rows.map(({ organization }) => organization.name).sort();
}

describe("the door to one organization", () => {
  it("shows its own record and nothing else", async () => {
    expect(await namesIn(await enter(await worker(mine), portal))).toEqual(["本机构"]);
  });

  it("is entered for the one that the address or the form names, where there are several", async () => {
    const person = await worker(mine, second);
    expect(await namesIn(await enter(person, portal))).toEqual(["本机构"]);
    const entered = await enter(person, portal, { organization: second.organizationId });
    expect(await namesIn(entered)).toEqual(["第二家"]);
  });

  it.each([
    ["another one's id", () => alien.organizationId],
    ["nothing", () => ""],
    ["no id", () => "' or true --"],
    ["a list", () => [mine.organizationId, alien.organizationId]],
  ])("is closed to whoever names %s", async (_what, named) => {
    expect(await refusedAt(enter(await worker(mine), portal, { organization: named() }))).toBe("forbidden");
  });

  it("is closed to staff, who would see there what is not theirs to represent", async () => {
    expect(await refusedAt(enter(await makePerson(owner, center, ["manager", "staff"]), portal))).toBe(
      "forbidden",
    );
  });

  it("is closed to members without a grant, and to the other kinds of scope", async () => {
    expect(await refusedAt(enter(await worker(), portal))).toBe("forbidden");
    const person = await worker(mine);
    for (const scope of ["body", "place"] as const) {
      expect(await refusedAt(enter(person, { scope }, { [scope]: mine.organizationId }))).toBe("forbidden");
    }
  });
});

describe("the doors of staff", () => {
  it("stay closed to whoever holds the role within an organization", async () => {
    expect(await refusedAt(enter(await worker(mine), {}))).toBe("forbidden");
    expect(await refusedAt(enter(await worker(mine), {}, { organization: mine.organizationId }))).toBe(
      "forbidden",
    );
  });

  it("show the whole center", async () => {
    const entered = await enter(await makePerson(owner, center, ["staff"]), {});
    expect(await namesIn(entered)).toEqual(["别家", "本机构", "第二家"].sort());
  });
});

describe("an act within an organization", () => {
  const classify = (organizationId: string) => async (ctx: Context) => {
    const where = { centerId: ctx.center.id, id: organizationId };
    const { count } = await ctx.db.organization.updateMany({ where, data: { category: "文艺" } });
    await ctx.audit({ subject: { type: "center", id: ctx.center.id }, event: "saveFacts" });
    return count;
  };

  it("changes its own record, leaves its trace, and reaches no other", async () => {
    const person = await worker(mine);
    const entered = await enter(person, portal);
    expect(await actInCenter(entered, classify(mine.organizationId))).toBe(1);
    expect(await actInCenter(entered, classify(alien.organizationId))).toBe(0);
    expect(await owner.auditEntry.count({ where: { actorId: person.id } })).toBe(2);
  });

  it("is refused once the grant is gone", async () => {
    const person = await worker(mine, second);
    const entered = await enter(person, portal, { organization: second.organizationId });
    await owner.grant.deleteMany({ where: { userId: person.id, organizationId: second.organizationId } });
    await expect(actInCenter(entered, classify(second.organizationId))).rejects.toThrow("权限刚刚有变动");
  });
});
