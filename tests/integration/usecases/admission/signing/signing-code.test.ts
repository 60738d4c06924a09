import { beforeAll, describe, expect, test } from "vitest";
import type { Center } from "@/lib/db/context";
import { codeFor, makeIssuedAgreements, signersOf } from "../../../../support/admission/screen-signing";
import { makeCenter, makePerson, ownerClient, type Person } from "../../../../support/factories";
import { nth } from "../../../../support/review/review-world";

// With SMS and the demo's own certificate, both read when they are first asked for.
process.env.SMS_URL = "http://127.0.0.1:1/send";
process.env.DEMO = "1";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let center: Center;
let staff: Person;

beforeAll(async () => {
  center = await makeCenter(owner);
  staff = await makePerson(owner, center, ["staff"], { name: "赵工" });
});

const { send, sign, stateOf } = signersOf(() => center);

describe("a code", () => {
  test("not with a wrong code, which counts, nor after five of them, nor with the right one then", async () => {
    const made = await makeIssuedAgreements(center, staff);
    await send(made);
    const code = await codeFor(nth(made.issued, 0).id);
    const wrong = code === "000000" ? "000001" : "000000";
    for (let tries = 0; tries < 5; tries += 1) expect(await sign(made, { code: wrong })).toBe(false);
    await expect(sign(made)).rejects.toMatchObject({
      code: "invalid",
      fields: { code: expect.stringContaining("输错 5 次") },
    });
    expect(await stateOf(made)).toBe("prepared");
  });

  test("not with a code of another agreement, after ten minutes, or without one", async () => {
    const made = await makeIssuedAgreements(center, staff);
    await expect(sign(made, { code: "123456" })).rejects.toMatchObject({
      fields: { code: expect.stringContaining("先获取") },
    });
    await send(made, 0);
    await send(made, 1);
    const theirs = await codeFor(nth(made.issued, 1).id);
    if (theirs !== (await codeFor(nth(made.issued, 0).id)))
      expect(await sign(made, { code: theirs })).toBe(false);
    await expect(sign(made, {}, 0, "2022-02-17T02:10:00Z")).rejects.toMatchObject({
      fields: { code: expect.stringContaining("失效") },
    });
    await expect(send(made, 0, "2022-02-17T02:00:30Z")).rejects.toMatchObject({ code: "limit" });
  });
});
