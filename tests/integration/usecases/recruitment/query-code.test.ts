import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Context } from "@/lib/db/context";
import { trackApplication } from "@/lib/usecases/recruitment/application/tracking";
import { sealFor } from "@/lib/usecases/recruitment/own-application";
import {
  giveQueryCodes,
  renewQueryCode,
  slipAgain,
  slipMinutes,
} from "@/lib/usecases/recruitment/query-code";
import { hashQueryCode, hashSubmissionKey, queryCodeOf } from "@/lib/usecases/recruitment/query-secret";
import { makeApplication, makeCall } from "../../../support/factories";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2022-01-02";
let here: Desk;
let elsewhere: Desk;

beforeAll(async () => {
  here = await openDesk();
  elsewhere = await openDesk("别处的人");
});
afterAll(closeDesks);

/** Handed in with a key, some minutes ago. */
async function handedIn(minutesAgo = 0) {
  const slipKey = randomUUID();
  const application = await here.read(day, async (ctx) => {
    const receipt = `PC99-${slipKey.slice(0, 8)}`;
    return makeApplication(ctx, await makeCall(ctx, { state: "recruiting" }), {
      receipt,
      queryCodeHash: hashQueryCode(receipt, queryCodeOf(slipKey)),
      submissionHash: hashSubmissionKey(slipKey),
      submittedAt: new Date(ctx.now.getTime() - minutesAgo * 60_000),
    });
  });
  return { slipKey, application };
}

const renew = (application: string) =>
  here.act(day, "application.renewCode", (ctx) =>
    renewQueryCode(ctx, { application, reason: "回拨登记的手机，由本人接听" }),
  );
const track = (receipt: string, queryCode: string) =>
  here.act(day, "application.track", (ctx) => trackApplication(ctx, { receipt, queryCode }));
/** The slip, for a browser with the key that the door gave it. */
async function again(
  { slipKey, application: { receipt } }: Awaited<ReturnType<typeof handedIn>>,
  desk = here,
) {
  const queryCode = queryCodeOf(slipKey);
  const seal = await here.read(day, async (ctx) => sealFor(ctx, receipt, hashQueryCode(receipt, queryCode)));
  return desk.read(day, (ctx: Context) => slipAgain(ctx, { own: [{ receipt, queryCode, seal }] }));
}

describe("a query code that was lost", () => {
  it("is renewed: the new one opens the status, the old one is dead, and how the caller was known is on record", async () => {
    const { slipKey, application } = await handedIn();
    const { receipt, queryCode } = await renew(application.id);
    expect(await track(receipt, queryCode)).toMatchObject({ receipt });
    expect(await track(receipt, queryCodeOf(slipKey))).toBeNull();
    expect(await here.records(application.id)).toContainEqual(
      expect.objectContaining({
        event: "renewCode",
        reason: "回拨登记的手机，由本人接听",
        actorName: "王芳",
      }),
    );
  });

  it("is another one every time, and nowhere on record", async () => {
    const { application } = await handedIn();
    const [one, other] = [await renew(application.id), await renew(application.id)];
    expect(one.queryCode).not.toBe(other.queryCode);
    const row = await here.read(day, (ctx) =>
      ctx.db.application.findFirstOrThrow({ where: { id: application.id } }),
    );
    expect(JSON.stringify([row, await here.records(application.id)])).not.toContain(other.queryCode);
  });
});

describe("the slip of an application", () => {
  it("is shown again to the browser that has its key, and to nobody of another center", async () => {
    const handed = await handedIn(slipMinutes - 1);
    expect(await again(handed)).toMatchObject({
      receipt: handed.application.receipt,
      queryCode: queryCodeOf(handed.slipKey),
    });
    expect(await again(handed, elsewhere)).toBeNull();
  });

  it("is gone after its time, without a key, and with the wrong one", async () => {
    expect(await again(await handedIn(slipMinutes + 1))).toBeNull();
    expect(await here.read(day, (ctx) => slipAgain(ctx, { own: [] }))).toBeNull();
    expect(await again({ ...(await handedIn()), slipKey: randomUUID() })).toBeNull();
  });

  it("is that of the application used last, not of another that was handed in later", async () => {
    const [first, later] = [await handedIn(9), await handedIn(3)];
    const keyOf = ({ slipKey, application: { receipt } }: typeof first) =>
      here.read(day, async (ctx) => {
        const queryCode = queryCodeOf(slipKey);
        return { receipt, queryCode, seal: sealFor(ctx, receipt, hashQueryCode(receipt, queryCode)) };
      });
    const [one, other] = [await keyOf(first), await keyOf(later)];
    const shown = (...own: (typeof one)[]) => here.read(day, (ctx) => slipAgain(ctx, { own }));
    expect(await shown(one, other)).toMatchObject({ receipt: one.receipt });
    expect(await shown(other, one)).toMatchObject({ receipt: other.receipt });
    expect(await shown({ ...one, seal: other.seal }, other)).toMatchObject({ receipt: other.receipt });
  });

  it("knows how its call selects, to say what comes next", async () => {
    const handed = await handedIn();
    expect(await again(handed)).toMatchObject({ method: "ranking" });
    await here.read(day, (ctx) => ctx.db.call.updateMany({ where: {}, data: { method: "appraisal" } }));
    expect(await again(handed)).toMatchObject({ method: "appraisal" });
    await here.read(day, (ctx) => ctx.db.call.updateMany({ where: {}, data: { method: "ranking" } }));
  });

  it("shows no dead code", async () => {
    const handed = await handedIn();
    await renew(handed.application.id);
    expect(await again(handed)).toBeNull();
  });
});

describe("query codes for slips of papers", () => {
  it("are given to what came on paper, and to nothing else", async () => {
    const [counter, mail, online] = await here.read(day, async (ctx) => {
      const call = await makeCall(ctx, { state: "recruiting" });
      const make = (channel: "counter" | "mail" | "online") => makeApplication(ctx, call, { channel });
      return [await make("counter"), await make("mail"), await make("online")];
    });
    const give = (applications: string[], desk = here) =>
      desk.act(day, "application.renewCode", (ctx) => giveQueryCodes(ctx, { applications }));
    const codes = await give([counter.id, mail.id, online.id]);
    expect(Object.keys(codes)).toEqual([counter.receipt, mail.receipt]);
    for (const [receipt, code] of Object.entries(codes))
      expect(await track(receipt, code)).toMatchObject({ receipt });
    expect(await here.records(online.id)).toEqual([]);
    expect(await here.records(mail.id)).toContainEqual(
      expect.objectContaining({ event: "renewCode", reason: "随纸质申请的回执发放" }),
    );
    expect((await refusalOf(give([online.id]))).message).toContain("网上提交");
    expect((await refusalOf(give([mail.id], elsewhere))).code).toBe("not_found");
  });
});
