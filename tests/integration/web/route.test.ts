import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Center } from "@/lib/db/context";
import { AppError } from "@/lib/domain/base/errors";
import { centerRoute, fileResponse } from "@/lib/web/route";
import { openSession } from "@/lib/web/session-store";
import { makeCenter, makePerson, ownerClient } from "../../support/factories";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let center: Center;
let elsewhere: Center;
beforeAll(async () => {
  center = await makeCenter(owner, { name: "平城区孵化中心" });
  elsewhere = await makeCenter(owner);
});
afterAll(() => owner.$disconnect());

async function cookieOf(roles: Parameters<typeof makePerson>[2]): Promise<string> {
  const { id } = await makePerson(owner, center, roles, { name: "王芳" });
  return `theme=dark; next-auth.session-token=${(await openSession(id)).token}`;
}

const route = centerRoute({
  permission: "news.view",
  input: z.object({ q: z.string().default(""), fail: z.enum(["conflict", "crash"]).optional() }),
  load: async (ctx, { q, fail }) => {
    if (fail === "conflict") throw new AppError("conflict", "<b>有人</b>正在更改。");
    if (fail === "crash") throw new Error("column secret does not exist");
    const rows = await ctx.db.$queryRaw<{ id: string }[]>`select current_setting('app.center_id') as id`;
    return { q, tenant: rows[0]?.id };
  },
  respond: ({ data, actor, today }) => Response.json({ ...data, name: actor.name, today }),
});

function ask(slug: string, search: string, cookie = ""): Promise<Response> {
  const request = new Request(`http://localhost/${slug}/desk/news/export${search}`, { headers: { cookie } });
  return route(request, { params: Promise.resolve({ center: slug }) });
}

describe("a route of a center", () => {
  it("answers a member out of the transaction of this center, and is kept by nobody", async () => {
    const answer = await ask(center.slug, "?q=邻里", await cookieOf(["staff"]));
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    expect(await answer.json()).toEqual({
      q: "邻里",
      tenant: center.id,
      name: "王芳",
      today: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
  });

  it("sends a visitor to the sign-in, and back to where they wanted to be", async () => {
    for (const cookie of ["", "next-auth.session-token=made-up"]) {
      const answer = await ask(center.slug, "?q=1", cookie);
      expect(answer.status).toBe(303);
      expect(answer.headers.get("location")).toBe(
        `/signin?next=${encodeURIComponent(`/${center.slug}/desk/news/export?q=1`)}`,
      );
    }
  });

  it("turns away whoever may not, and members of another center", async () => {
    expect((await ask(center.slug, "", await cookieOf(["panelist"]))).status).toBe(403);
    expect((await ask(elsewhere.slug, "", await cookieOf(["manager"]))).status).toBe(403);
  });

  it("knows no other center, no wrong address and no control character", async () => {
    const cookie = await cookieOf(["staff"]);
    expect((await ask("no-such-center", "", cookie)).status).toBe(404);
    expect((await ask(center.slug, "?fail=perhaps", cookie)).status).toBe(404);
    expect((await ask(center.slug, "?q=%00", cookie)).status).toBe(404);
  });

  it("says a refusal in a sentence, and of a fault only its number", async () => {
    const cookie = await cookieOf(["staff"]);
    const refused = await ask(center.slug, "?fail=conflict", cookie);
    expect(refused.status).toBe(409);
    expect(refused.headers.get("cache-control")).toBe("no-store");
    expect(await refused.text()).toBe("<b>有人</b>正在更改。");
    const failed = await ask(center.slug, "?fail=crash", cookie);
    expect(failed.status).toBe(500);
    expect(await failed.text()).not.toContain("secret");
  });
});

describe("a file", () => {
  it("is saved under its Chinese name and is nothing but what it says", async () => {
    const answer = fileResponse({
      name: "动态 1.xlsx",
      type: "application/x",
      bytes: Uint8Array.from([1, 2, 3]),
    });
    expect(answer.headers.get("content-disposition")).toBe(
      `attachment; filename="file.xlsx"; filename*=UTF-8''${encodeURIComponent("动态 1.xlsx")}`,
    );
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(Uint8Array.from([1, 2, 3]));
  });
});
