import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import type { Center, Context } from "@/lib/db/context";
import { civilDate } from "@/lib/domain/base/civil-date";
import { AppError } from "@/lib/domain/base/errors";
import { saveCalendarDay } from "@/lib/usecases/center/calendar-day";
import { answer } from "@/lib/web/action";
import { openSession } from "@/lib/web/session-store";
import { makeCenter, makePerson, ownerClient } from "../../support/factories";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
const day = civilDate("2022-03-08");

let center: Center;
let manager: string | undefined;
/** What the door did, in its order. */
let steps: string[];

function step<T>(name: string, value: T): T {
  steps.push(name);
  return value;
}

const spec = {
  permission: "settings.edit",
  input: z.object({ name: z.string().min(1, "请填写事由。") }).transform((typed) => step("input", typed)),
  around: async (act: () => Promise<{ name: string }>) => {
    step("around", undefined);
    return step("counted", await act());
  },
  run: async (ctx: Context, { name }: { name: string }) => {
    step("run", null);
    await saveCalendarDay(ctx, { day, kind: "rest", name });
    return { name };
  },
  message: ({ name }: { name: string }) => step("message", `${name}已保存。`),
  data: ({ name }: { name: string }) => step("data", { name }),
  next: ({ name }: { name: string }, slug: string) => step("next", `/${slug}/desk?${name}`),
} as const;

/** What the person sees after sending this form. */
function send(
  changed: Partial<Parameters<typeof answer<{ name: string }, { name: string }, { name: string }>>[0]>,
  sent: { name?: string; token?: string | undefined; slug?: string } = {},
) {
  const form = new FormData();
  form.set("name", sent.name ?? "妇女节");
  form.set("password", "geheim");
  const token = "token" in sent ? sent.token : manager;
  return answer({ ...spec, ...changed }, { slug: sent.slug ?? center.slug, token, form });
}

async function sessionOf(...args: Parameters<typeof makePerson>): Promise<string> {
  const { id } = await makePerson(...args);
  return (await openSession(id)).token;
}

/** How many days the center has arranged, and how many records of an act. */
async function recorded(): Promise<number[]> {
  const where = { centerId: center.id };
  return [await owner.calendarDay.count({ where }), await owner.auditEntry.count({ where })];
}

beforeEach(async () => {
  steps = [];
  center = await makeCenter(owner);
  manager = await sessionOf(owner, center, ["manager"]);
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => owner.$disconnect());

describe("an action", () => {
  it("reads the form, counts the try, does the act, and says what came of it, in this order", async () => {
    expect(await send({})).toEqual({
      state: { status: "done", message: "妇女节已保存。", data: { name: "妇女节" } },
      goTo: `/${center.slug}/desk?妇女节`,
    });
    expect(steps).toEqual(["input", "around", "run", "counted", "message", "data", "next"]);
    expect(await recorded()).toEqual([1, 1]);
  });

  it("stays on the page when nothing leads away from it", async () => {
    const { permission, input, run } = spec;
    const form = new FormData();
    form.set("name", "妇女节");
    const done = await answer({ permission, input, run }, { slug: center.slug, token: manager, form });
    expect(done).toEqual({ state: { status: "done" }, goTo: undefined });
  });
});

describe("whoever may not", () => {
  const wrong = { name: "" };

  it("is told so before the form is looked at: no such center, no session, no membership, no permission", async () => {
    const elsewhere = await sessionOf(owner, await makeCenter(owner), ["manager"]);
    const clerk = await sessionOf(owner, center, ["staff"]);
    const codes = [
      await send({}, { ...wrong, slug: "nosuchcenter" }),
      await send({}, { ...wrong, token: undefined }),
      await send({}, { ...wrong, token: elsewhere }),
      await send({}, { ...wrong, token: clerk }),
    ].map(({ state }) => state.status === "refused" && state.code);
    expect(codes).toEqual(["not_found", "unauthenticated", "forbidden", "forbidden"]);
    expect(steps).toEqual([]);
  });

  it("must replace a first password before anything else", async () => {
    const { id } = await makePerson(owner, center, ["manager"]);
    await owner.user.update({ where: { id }, data: { firstPassword: true } });
    const { token } = await openSession(id);
    expect(await send({}, { token })).toMatchObject({ state: { code: "unauthenticated" } });
    expect(steps).toEqual([]);
  });

  it("may still do what is open to anybody", async () => {
    expect(await send({ permission: "site.view" }, { token: undefined })).toMatchObject({
      state: { status: "done" },
    });
  });
});

describe("a refusal", () => {
  it("of the form has a sentence for each field and what was typed, but no password", async () => {
    expect(await send({}, { name: "" })).toEqual({
      state: {
        status: "refused",
        code: "invalid",
        message: expect.stringContaining("1 处"),
        fields: { name: "请填写事由。" },
        values: { name: "" },
      },
    });
    expect(steps).toEqual([]);
  });

  it("before the act keeps it from beginning", async () => {
    const around = async () => {
      throw new AppError("limit", "尝试次数过多。");
    };
    expect(await send({ around })).toMatchObject({ state: { code: "limit", values: { name: "妇女节" } } });
    expect(steps).toEqual(["input"]);
  });

  it("in the act undoes all it wrote", async () => {
    const run = async (ctx: Context, input: { name: string }) => {
      await spec.run(ctx, input);
      throw new AppError("conflict", "这一天已有安排。", { name: "请换一天。" });
    };
    expect(await send({ run })).toMatchObject({
      state: { code: "conflict", message: "这一天已有安排。", fields: { name: "请换一天。" } },
    });
    expect(await recorded()).toEqual([0, 0]);
  });

  it("after the act leaves it standing, with its record", async () => {
    const data = () => {
      throw new AppError("not_found", "没有查到。");
    };
    expect(await send({ data })).toMatchObject({ state: { code: "not_found" } });
    expect(await recorded()).toEqual([1, 1]);
  });
});

describe("a fault", () => {
  it("is logged under a number, with the permission, and the person is told the number alone", async () => {
    const log = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const run = async (ctx: Context, input: { name: string }) => {
      await spec.run(ctx, input);
      throw new Error("relation calendar_days is on fire");
    };
    const { state } = await send({ run });
    const { id, where, text } = z
      .object({ id: z.string(), where: z.string(), text: z.string() })
      .parse(JSON.parse(String(log.mock.calls[0]?.[0])));
    expect({ where, text }).toEqual({ where: "settings.edit", text: expect.stringContaining("on fire") });
    expect(state).toMatchObject({ status: "refused", message: expect.stringContaining(id) });
    expect(JSON.stringify(state)).not.toContain("fire");
    expect(await recorded()).toEqual([0, 0]);
  });

  it("it is, when an act leaves no record of itself", async () => {
    const log = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const run = async ({ db, center: { id } }: Context, { name }: { name: string }) => {
      await db.calendarDay.create({ data: { centerId: id, day: new Date(day), kind: "rest", name } });
      return { name };
    };
    expect(await send({ run })).toMatchObject({ state: { status: "refused", code: "conflict" } });
    expect(String(log.mock.calls[0]?.[0])).toContain("wrote no audit record");
    expect(await recorded()).toEqual([0, 0]);
  });
});
