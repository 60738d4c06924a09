import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import type { Center, Context } from "@/lib/db/context";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import {
  makeApplication,
  makeCall,
  makeCenter,
  makeMark,
  makePanelist,
  makePerson,
  ownerClient,
  type Person,
  visitOf,
} from "../../support/factories";
import { ownerPool } from "../../support/machine/database";
import { makeRankedCall } from "../../support/review/ranked-call";
import { nth } from "../../support/review/review-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let ours: Center;
let theirs: Center;
let us: Person;

beforeAll(async () => {
  ours = await makeCenter(owner);
  theirs = await makeCenter(owner);
  us = await makePerson(owner, ours, ["staff"]);
});
afterAll(() => owner.$disconnect());

function inside<T>(center: Center, run: (ctx: Context) => Promise<T>): Promise<T> {
  return inCenter(visitOf(center, us, "call.prepare", "2022-01-02"), run);
}

function acting<T>(run: (ctx: Context) => Promise<T>): Promise<T> {
  return actInCenter(visitOf(ours, us, "call.prepare", "2022-01-02"), run);
}

function counted(table: "calls" | "audit_entries", center: Center): Promise<number> {
  return ownerPool()
    .query(`select from ${table} where center_id = $1`, [center.id])
    .then(({ rowCount }) => rowCount ?? 0);
}

const prepared = (id: string) => ({ subject: { type: "call" as const, id }, event: "prepare" as const });

describe("with no center set", () => {
  it("there are no rows, though there are some", async () => {
    await inside(ours, (ctx) => makeCall(ctx));
    expect(await database().call.findMany()).toEqual([]);
    expect(await database().$queryRaw`select 1 from calls`).toEqual([]);
  });

  it("nothing is changed or deleted", async () => {
    const { id, name } = await inside(ours, (ctx) => makeCall(ctx));
    expect(await database().call.updateMany({ data: { name: "改" } })).toEqual({ count: 0 });
    expect(await database().calendarDay.deleteMany({})).toEqual({ count: 0 });
    expect(await inside(ours, (ctx) => ctx.db.call.findFirst({ where: { id } }))).toMatchObject({ name });
  });

  it("nothing is written, whatever center the row names", async () => {
    const write = database().organization.create({
      data: { centerId: ours.id, name: "某组织", category: "公益慈善", legalStatus: "team" },
    });
    await expect(write).rejects.toThrow("row-level security");
  });
});

describe("inCenter", () => {
  it("leaves no center behind on the connection it used", async () => {
    // More than the pool has connections, so that each is used and handed back.
    for (let n = 0; n < 12; n += 1) await inside(ours, (ctx) => ctx.db.call.count());
    await expect(inside(ours, () => Promise.reject(new Error("broken off")))).rejects.toThrow("broken off");
    const asked = Array.from({ length: 10 }, () => database().call.count());
    expect(await Promise.all(asked)).toEqual(asked.map(() => 0));
  });

  it("keeps two centers apart that are at work at the same moment", async () => {
    const mine = await inside(ours, (ctx) => makeCall(ctx));
    const other = await inside(theirs, (ctx) => makeCall(ctx));
    const seen = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        inside(n % 2 ? ours : theirs, async (ctx) => {
          await ctx.db.$queryRaw`select 1 as one from pg_sleep(0.02)`;
          const rows = await ctx.db.call.findMany({ where: { id: { in: [mine.id, other.id] } } });
          return rows.map(({ id }) => id);
        }),
      ),
    );
    expect(seen).toEqual(seen.map((_, n) => [n % 2 ? mine.id : other.id]));
  });

  it("writes no row of another center, and moves none there", async () => {
    const foreign = inside(ours, (ctx) => makeCall(ctx, { centerId: theirs.id }));
    await expect(foreign).rejects.toThrow("row-level security");
    const { id } = await inside(ours, (ctx) => makeCall(ctx));
    const gift = inside(ours, (ctx) =>
      ctx.db.call.updateMany({ where: { id }, data: { centerId: theirs.id } }),
    );
    await expect(gift).rejects.toThrow("row-level security");
  });

  it("changes no other center's own facts", async () => {
    const { name } = await owner.center.findUniqueOrThrow({ where: { id: theirs.id } });
    const changed = await inside(ours, (ctx) => ctx.db.center.updateMany({ data: { name: "我们的" } }));
    expect(changed).toEqual({ count: 1 });
    expect(await owner.center.findUniqueOrThrow({ where: { id: theirs.id } })).toMatchObject({ name });
  });

  it("cannot point a row of ours at a record of theirs, though its id is known", async () => {
    const call = await inside(theirs, (ctx) => makeCall(ctx));
    const application = await inside(theirs, (ctx) => makeApplication(ctx, call));
    await expect(inside(ours, (ctx) => makeApplication(ctx, call))).rejects.toThrow("Foreign key");
    const mark = inside(ours, async (ctx) => {
      const { panelist } = await makePanelist(ctx, await makeCall(ctx), 0);
      return makeMark(ctx, panelist, application, {}, "draft");
    });
    await expect(mark).rejects.toThrow("Foreign key");
  });
});

describe("actInCenter", () => {
  it("commits the change together with its record", async () => {
    const call = await acting(async (ctx) => {
      const made = await makeCall(ctx);
      await ctx.audit(prepared(made.id));
      return made;
    });
    expect(await inside(ours, (ctx) => ctx.db.call.count({ where: { id: call.id } }))).toBe(1);
    expect(await inside(ours, (ctx) => ctx.db.auditEntry.count({ where: { subjectId: call.id } }))).toBe(1);
  });

  it("commits nothing of an act that recorded nothing", async () => {
    const before = await counted("calls", ours);
    await expect(acting((ctx) => makeCall(ctx))).rejects.toThrow("wrote no audit record");
    await expect(acting(async (ctx) => [await makeCall(ctx), await ctx.audit()])).rejects.toThrow();
    expect(await counted("calls", ours)).toBe(before);
  });

  it("undoes both rows and records when the act fails at its end", async () => {
    const before = [await counted("calls", ours), await counted("audit_entries", ours)];
    const failing = acting(async (ctx) => {
      const { id } = await makeCall(ctx);
      await ctx.audit(prepared(id));
      throw new Error("the last step failed");
    });
    await expect(failing).rejects.toThrow("the last step failed");
    expect([await counted("calls", ours), await counted("audit_entries", ours)]).toEqual(before);
  });
});

describe("what was recorded stays", () => {
  /** As the owner and superuser, whom no policy and no missing grant stops. */
  async function attempt(sql: string, id: string): Promise<string> {
    return ownerPool()
      .query(sql, [id])
      .then(
        ({ rowCount }) => `${rowCount} rows changed`,
        (error: Error) => error.message,
      );
  }

  it("an audit entry", async () => {
    const id = randomUUID();
    await acting((ctx) => ctx.audit(prepared(id)));
    const immutable = "audit_entries rows are immutable";
    expect(await attempt("update audit_entries set reason = '改' where subject_id = $1", id)).toBe(immutable);
    expect(await attempt("delete from audit_entries where subject_id = $1", id)).toBe(immutable);
  });

  it("a confirmed ranking", async () => {
    const { ranking, mark } = await inside(ours, async (ctx) => {
      const { ranking, call, applications } = await makeRankedCall(ctx);
      const panelist = await ctx.db.panelist.findFirstOrThrow({ where: { callId: call.id } });
      return { ranking, mark: await makeMark(ctx, panelist, nth(applications, 0), { fit: 95 }, "scored") };
    });
    const immutable = "rankings rows are immutable";
    expect(await attempt("update rankings set digest = '' where id = $1", ranking.id)).toBe(immutable);
    expect(await attempt("delete from rankings where id = $1", ranking.id)).toBe(immutable);
    const returned = "update marks set status = 'draft', locked_at = null, reason = null where id = $1";
    expect(await attempt(returned, mark.id)).toBe(`mark ${mark.id} is locked`);
  });

  it.each(["scored", "recused", "absent"] as const)("a sheet that is %s", async (status) => {
    const { id } = await inside(ours, async (ctx) => {
      const call = await makeCall(ctx);
      const { panelist } = await makePanelist(ctx, call, 0);
      return makeMark(ctx, panelist, await makeApplication(ctx, call), { fit: 20 }, status);
    });
    const locked = `mark ${id} is locked`;
    expect(await attempt("update marks set points = '{}' where id = $1", id)).toBe(locked);
    expect(await attempt("delete from marks where id = $1", id)).toBe(locked);
    // It may be returned to its panelist, until a ranking rests on it.
    const returned = "update marks set status = 'draft', locked_at = null, reason = null where id = $1";
    expect(await attempt(returned, id)).toBe("1 rows changed");
  });

  it("but a draft is open", async () => {
    const { id } = await inside(ours, async (ctx) => {
      const call = await makeCall(ctx);
      const { panelist } = await makePanelist(ctx, call, 0);
      return makeMark(ctx, panelist, await makeApplication(ctx, call), {}, "draft");
    });
    expect(await attempt("update marks set version = 2 where id = $1", id)).toBe("1 rows changed");
    expect(await attempt("delete from marks where id = $1", id)).toBe("1 rows changed");
  });

  it("and the app's role may not even try", async () => {
    const attempts: ((ctx: Context) => Promise<unknown>)[] = [
      (ctx) => ctx.db.auditEntry.updateMany({ data: { reason: "改" } }),
      (ctx) => ctx.db.auditEntry.deleteMany({}),
      (ctx) => ctx.db.ranking.deleteMany({}),
      (ctx) => ctx.db.mark.deleteMany({}),
      (ctx) => ctx.db.application.deleteMany({}),
      (ctx) => ctx.db.$executeRaw`truncate audit_entries`,
      (ctx) => ctx.db.$executeRaw`alter table marks disable trigger locked`,
      (ctx) => ctx.db.$executeRaw`drop policy own_center on calls`,
    ];
    for (const attempt of attempts) {
      await expect(inside(ours, attempt)).rejects.toThrow(/permission denied|must be owner/);
    }
  });
});
