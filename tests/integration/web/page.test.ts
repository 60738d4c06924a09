import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Center, Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { arrivalAt } from "@/lib/web/arrival";
import { viewFor } from "@/lib/web/page";
import { openSession } from "@/lib/web/session-store";
import { makeCenter, makePerson, ownerClient } from "../../support/factories";
import { refusal } from "../../support/review/review-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let center: Center;
let member: string;
let stranger: string;
let loads: number;

const spec = {
  input: z.object({ cohort: z.string().regex(/^\d+$/).transform(Number) }),
  load: async ({ db }: Context, { cohort }: { cohort: number }) => {
    loads += 1;
    return { cohort, days: await db.calendarDay.count() };
  },
};

async function sessionOf(at: Center): Promise<string> {
  const { id } = await makePerson(owner, at, ["staff"], { name: "王芳" });
  return (await openSession(id)).token;
}

beforeAll(async () => {
  center = await makeCenter(owner);
  member = await sessionOf(center);
  stranger = await sessionOf(await makeCenter(owner));
});
beforeEach(() => {
  loads = 0;
});
afterAll(() => owner.$disconnect());

async function ask(
  address: Record<string, string | string[]>,
  { token, slug = center.slug, open = false }: { token?: string; slug?: string; open?: boolean } = {},
) {
  const asking = { ...spec, permission: open ? "site.view" : "settings.view" } as const;
  return viewFor(asking, await arrivalAt(slug, token), address);
}

describe("a page", () => {
  it("shows what its use case read, the address as data, where and who we are, and what day it is", async () => {
    expect(await ask({ cohort: "3", other: "ignored" }, { token: member })).toEqual({
      data: { cohort: 3, days: 0 },
      input: { cohort: 3 },
      center: expect.objectContaining({ id: center.id, slug: center.slug, name: center.name }),
      actor: expect.objectContaining({ name: "王芳", grants: [{ role: "staff", scope: {} }] }),
      today: chinaDate(new Date()),
      now: expect.any(Date),
    });
  });

  it("is open to a visitor where its permission is public", async () => {
    expect(await ask({ cohort: "3" }, { open: true })).toMatchObject({ actor: { userId: null, grants: [] } });
  });
});

describe("whoever may not see it", () => {
  it("is refused before the address is read: no such center, no session, no membership", async () => {
    const wrong = { cohort: "x" };
    const codes = [
      await refusal(ask(wrong, { slug: "nosuchcenter", token: member })),
      await refusal(ask(wrong)),
      await refusal(ask(wrong, { token: stranger })),
    ].map(({ code }) => code);
    expect(codes).toEqual(["not_found", "unauthenticated", "forbidden"]);
    expect(loads).toBe(0);
  });
});

describe("an address", () => {
  it("that does not read is no page", async () => {
    for (const wrong of [{ cohort: "x" }, { cohort: ["1", "2"] }, {}]) {
      expect(await refusal(ask(wrong, { token: member }))).toMatchObject({ code: "not_found" });
    }
    expect(loads).toBe(0);
  });

  it("with a control character is no page, whoever asks and wherever it stands", async () => {
    for (const probe of [{ cohort: "3\0" }, { cohort: "3", other: ["a", "\x07"] }]) {
      expect(await refusal(ask(probe))).toMatchObject({ code: "not_found" });
    }
  });
});
