import { afterAll, beforeAll, expect, it } from "vitest";
import type { Context } from "@/lib/db/context";
import { applicationsLike } from "@/lib/usecases/recruitment/check/likeness";
import { makeApplication, makeCall, syntheticCreditCode } from "../../../../support/factories";
import { closeDesks, type Desk, openDesk } from "../../../../support/staff-desk";

const day = "2022-01-02";
const code = syntheticCreditCode(71_001);
let serial = 0;

/** People nobody else of this file has, unless told. */
function people(fields: Parameters<typeof makeApplication>[2] = {}) {
  serial += 1;
  return { leaderName: `甲${serial}`, contactName: `乙${serial}`, ...fields };
}

let here: Desk;
let elsewhere: Desk;
beforeAll(async () => {
  here = await openDesk();
  elsewhere = await openDesk();
});
afterAll(closeDesks);

const own = { name: "惠心协会", contactMobile: "13900000001" };

it("finds the same name, code and mobile, in this call first, and nobody of another center", async () => {
  const fill = async (ctx: Context) => {
    const before = await makeCall(ctx, { name: "第一批", state: "completed" });
    const call = await makeCall(ctx, { state: "recruiting" });
    const make = (of: typeof call, fields: Parameters<typeof makeApplication>[2]) =>
      makeApplication(ctx, of, people(fields));
    const one = await make(call, { ...own, creditCode: code });
    await make(before, { name: "惠心协会" });
    await make(before, { name: "旧名", creditCode: code });
    await make(call, { name: "另一家", contactMobile: own.contactMobile });
    await make(call, { name: "无关" });
    return one;
  };
  await elsewhere.read(day, fill);
  const one = await here.read(day, fill);
  const found = await here.read(day, (ctx) => applicationsLike(ctx, one));
  expect(found.map(({ name, likenesses, sameCall }) => [name, likenesses, sameCall])).toEqual([
    ["另一家", ["mobile"], true],
    ["旧名", ["code"], false],
    ["惠心协会", ["name"], false],
  ]);
  expect(found.at(-1)?.callName).toBe("第一批");
  expect(JSON.stringify(found)).not.toContain("139");
});

it("finds head, contact person and founders wherever else they stand, and names them", async () => {
  const [team, ...others] = await here.read(day, async (ctx) => {
    const call = await makeCall(ctx, { state: "recruiting" });
    const make = (fields: Parameters<typeof makeApplication>[2]) =>
      makeApplication(ctx, call, people(fields));
    return [
      await make({
        legalStatus: "team",
        leaderName: "孙丽",
        contactName: "周强",
        founders: ["吴敏", "郑爽"],
      }),
      await make({ name: "甲队", legalStatus: "team", founders: ["孙丽", "吴 敏"] }),
      await make({ name: "乙中心", contactName: "周强" }),
      await make({ name: "丙中心" }),
    ];
  });
  const like = async () => {
    const found = await here.read(day, (ctx) => applicationsLike(ctx, team));
    return found.map(({ name, likenesses, people }) => [name, likenesses, people]);
  };
  expect(await like()).toEqual([
    ["乙中心", ["person"], ["周强"]],
    ["甲队", ["person"], expect.arrayContaining(["孙丽", "吴敏"])],
  ]);
  // A correction may change who stands behind an application.
  await here.read(day, (ctx) =>
    ctx.db.application.updateMany({ where: { id: others[1]?.id ?? "" }, data: { contactName: "冯远" } }),
  );
  expect(await like()).toEqual([["甲队", ["person"], expect.arrayContaining(["孙丽", "吴敏"])]]);
});
