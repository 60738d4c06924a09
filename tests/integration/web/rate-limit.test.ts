import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { AppError } from "@/lib/domain/base/errors";
import {
  countFailures,
  countSubmission,
  countTry,
  forgetTries,
  type Limit,
  lastHop,
  trackLimits,
} from "@/lib/web/rate-limit";
import { ownerPool } from "../../support/machine/database";

async function tryOnce(limit: Limit, key: string): Promise<string> {
  return countTry(limit, key).then(
    () => "let in",
    (fault: unknown) => (fault instanceof AppError ? fault.code : String(fault)),
  );
}

describe("countTry", () => {
  it.each([
    ["signInPerLoginHere", 10],
    ["trackPerReceiptHere", 30],
    ["signInPerAddress", 300],
    ["applyPerAddress", 300],
    ["trackPerAddress", 300],
  ] as const)("%s lets %d tries through and not one more", async (limit, points) => {
    const key = randomUUID();
    for (let n = 0; n < points; n += 1) expect(await tryOnce(limit, key)).toBe("let in");
    expect(await tryOnce(limit, key)).toBe("limit");
    expect(await tryOnce(limit, key)).toBe("limit");
  });

  it("counts tries made at the same moment one by one", async () => {
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 34 }, () => tryOnce("trackPerReceiptHere", key)));
    expect(answers.filter((answer) => answer === "let in")).toHaveLength(30);
  });

  it("counts each key and each kind of try for itself", async () => {
    const key = randomUUID();
    for (let n = 0; n < 31; n += 1) await tryOnce("trackPerReceiptHere", key);
    expect(await tryOnce("trackPerReceiptHere", key)).toBe("limit");
    expect(await tryOnce("trackPerReceiptHere", randomUUID())).toBe("let in");
    expect(await tryOnce("signInPerLoginHere", key)).toBe("let in");
  });

  it("says how long to wait, in whole minutes and at least one", async () => {
    const key = randomUUID();
    for (let n = 0; n < 10; n += 1) await tryOnce("signInPerLoginHere", key);
    await expect(countTry("signInPerLoginHere", key)).rejects.toThrow("尝试次数过多，请 15 分钟后再试。");
    await ownerPool().query("update rate_limits set expire = now() + interval '2 seconds' where key = $1", [
      `signInPerLoginHere:${key}`,
    ]);
    await expect(countTry("signInPerLoginHere", key)).rejects.toThrow("请 1 分钟后再试");
  });

  it("starts anew once the window is over", async () => {
    const key = randomUUID();
    for (let n = 0; n < 11; n += 1) await tryOnce("signInPerLoginHere", key);
    await ownerPool().query("update rate_limits set expire = now() - interval '1 second' where key = $1", [
      `signInPerLoginHere:${key}`,
    ]);
    expect(await tryOnce("signInPerLoginHere", key)).toBe("let in");
  });

  it("forgets on request", async () => {
    const key = randomUUID();
    for (let n = 0; n < 11; n += 1) await tryOnce("signInPerLoginHere", key);
    await forgetTries("signInPerLoginHere", key);
    expect(await tryOnce("signInPerLoginHere", key)).toBe("let in");
  });

  it("takes a key of any length and any letters", async () => {
    expect(await tryOnce("signInPerLoginHere", "长".repeat(200))).toBe("let in");
    expect(await tryOnce("signInPerLoginHere", "'; drop table rate_limits; --")).toBe("let in");
  });
});

describe("countFailures", () => {
  const limit = "signInPerLoginHere"; // 10 points
  const wrong = new AppError("not_found", "不相符。");

  function attempt(key: string, answer: () => Promise<boolean>): Promise<string> {
    return countFailures(
      [
        ["signInPerLogin", key],
        [limit, key],
      ],
      answer,
      (right) => right,
    ).then(
      (right) => (right ? "right" : "wrong"),
      (fault: unknown) => (fault instanceof AppError ? fault.code : "fault"),
    );
  }

  it("counts what failed, and not what was right", async () => {
    const key = randomUUID();
    for (let n = 0; n < 30; n += 1) expect(await attempt(key, async () => true)).toBe("right");
    for (let n = 0; n < 10; n += 1) expect(await attempt(key, async () => false)).toBe("wrong");
    expect(await attempt(key, async () => true)).toBe("limit");
  });

  it("counts a refusal of what was typed, and not a fault of ours", async () => {
    const key = randomUUID();
    const lost = async () => Promise.reject(new Error("the database is away"));
    for (let n = 0; n < 12; n += 1) expect(await attempt(key, lost)).toBe("fault");
    const refuse = async () => Promise.reject(wrong);
    for (let n = 0; n < 10; n += 1) expect(await attempt(key, refuse)).toBe("not_found");
    expect(await attempt(key, refuse)).toBe("limit");
  });

  it("lets no more guesses through that are made at the same moment", async () => {
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 14 }, () => attempt(key, async () => false)));
    expect(answers.filter((answer) => answer === "wrong")).toHaveLength(10);
  });

  it("takes nothing of the wider key once the narrow one is used up", async () => {
    const key = randomUUID();
    for (let n = 0; n < 10; n += 1) await attempt(key, async () => false);
    for (let n = 0; n < 150; n += 1) expect(await attempt(key, async () => false)).toBe("limit");
    expect(await tryOnce("signInPerLogin", key)).toBe("let in");
  });
});

describe("lastHop", () => {
  it.each([
    ["203.0.113.9", "203.0.113.9"],
    ["10.0.0.1, 198.51.100.7,203.0.113.9 ", "203.0.113.9"],
    ["2001:db8::1", "2001:db8::1"],
    ["203.0.113.9,", "unknown"],
    ["", "unknown"],
    [null, "unknown"],
  ])("of %j is %s", (header, address) => {
    expect(lastHop(header)).toBe(address);
  });
});

describe("guessing a query code", () => {
  const from = (address: string, receipt: string, right: boolean) =>
    countFailures(
      trackLimits("pingcheng", receipt, address),
      async () => right,
      (found) => found,
    ).catch((fault: unknown) => (fault instanceof AppError ? fault.code : String(fault)));

  it("ten times shuts nobody out, not even behind the same address", async () => {
    const [address, receipt] = [randomUUID(), randomUUID()];
    for (let n = 0; n < 10; n += 1) expect(await from(address, receipt, false)).toBe(false);
    expect(await from(address, receipt, true)).toBe(true);
  });

  it("without a pause holds back who guesses for a minute, and nobody who asks from elsewhere or of another receipt", async () => {
    const [address, receipt] = [randomUUID(), randomUUID()];
    for (let n = 0; n < 30; n += 1) expect(await from(address, receipt, false)).toBe(false);
    expect(await from(address, receipt, false)).toBe("limit");
    expect(await from(randomUUID(), receipt, true)).toBe(true);
    expect(await from(address, randomUUID(), true)).toBe(true);
    const key = `trackPerReceiptHere:pingcheng ${receipt} ${address}`;
    const { rows } = await ownerPool().query<{ within: boolean }>(
      "select expire <= now() + interval '61 seconds' as within from rate_limits where key = $1",
      [key],
    );
    expect(rows).toEqual([{ within: true }]);
    await ownerPool().query("update rate_limits set expire = now() - interval '1 second' where key = $1", [
      key,
    ]);
    expect(await from(address, receipt, true)).toBe(true);
  });
});

describe("submissions from one address", () => {
  const submit = (address: string) =>
    countSubmission(address).then(
      () => "let in",
      (fault: unknown) => (fault instanceof AppError ? fault.code : String(fault)),
    );

  it("pass for a hall of 200 who correct theirs here and there, and a flood is held", async () => {
    const address = randomUUID();
    for (let n = 0; n < 300; n += 1) expect(await submit(address)).toBe("let in");
    expect(await submit(address)).toBe("limit");
    expect(await submit(randomUUID())).toBe("let in");
  });

  it("are 1,000 a day at most", async () => {
    const address = randomUUID();
    await submit(address);
    await ownerPool().query("update rate_limits set points = 1000 where key = $1", [
      `applyPerAddressAndDay:${address}`,
    ]);
    expect(await submit(address)).toBe("limit");
  });
});
