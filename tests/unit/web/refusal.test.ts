import { afterEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { AppError } from "@/lib/domain/base/errors";
import { asRefusal, parseInput, refused } from "@/lib/web/refusal";

function caught(act: () => unknown): unknown {
  try {
    return act();
  } catch (fault) {
    return fault;
  }
}

describe("parseInput", () => {
  const schema = z.object({
    name: z.string().min(1, "请填写名称。"),
    points: z.object({ c1: z.string().regex(/^\d+$/, "请填写分数。") }),
  });

  it("gives one sentence per field, named as in the form", () => {
    const fault = caught(() => parseInput(schema, { name: "", points: { c1: "x" } }));
    expect(fault).toMatchObject({
      code: "invalid",
      fields: { name: "请填写名称。", "points.c1": "请填写分数。" },
    });
    expect(fault).toHaveProperty("message", expect.stringContaining("2 处"));
  });

  it("speaks Chinese also where a schema has no sentence of its own", () => {
    const fault = caught(() => parseInput(z.object({ n: z.number() }), {}));
    expect(fault).toHaveProperty("fields.n", expect.stringMatching(/\p{Script=Han}/u));
  });
});

describe("asRefusal", () => {
  afterEach(() => vi.restoreAllMocks());

  it("says of a held lock and of a lost database that it passes, in one line of the log", () => {
    const log = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const held = Object.assign(new Error("canceling statement due to lock timeout"), { code: "55P03" });
    const lost = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
    const form = new FormData();
    form.set("name", "和美社区");
    expect(refused(asRefusal("here", held), form)).toMatchObject({
      code: "busy",
      message: expect.stringContaining("再试"),
      values: { name: "和美社区" },
    });
    expect(asRefusal("here", lost).code).toBe("unavailable");
    const full = Object.assign(new Error("could not extend file"), { code: "53100" });
    expect(asRefusal("here", full)).toMatchObject({
      code: "unavailable",
      message: expect.stringContaining("磁盘已满"),
    });
    expect(log.mock.calls.map(([line]) => JSON.parse(String(line)).level)).toEqual(["info", "info", "info"]);
  });

  it("lets our own refusals speak", () => {
    const error = new AppError("conflict", "公示期未满。");
    expect(asRefusal("x", error)).toBe(error);
  });

  it("turns two identical rows at the same moment into a conflict", () => {
    expect(asRefusal("x", { code: "P2002" })).toMatchObject({ code: "conflict" });
  });

  it("logs anything else under a number and tells the person only the number", () => {
    const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const { message } = asRefusal("x", new Error("duplicate key in table users"));
    expect(message).not.toContain("users");
    const line = String(written.mock.calls[0]?.[0]);
    const { id } = z.object({ id: z.string() }).parse(JSON.parse(line));
    expect(message).toContain(id);
    expect(line).toContain("duplicate key in table users");
  });
});

describe("refused", () => {
  it("carries the sentences and what was typed, without passwords", () => {
    const form = new FormData();
    form.set("identifier", "wang");
    form.set("password", "secret");
    const state = refused(new AppError("invalid", "不正确。", { password: "不正确。" }), form);
    expect(state).toEqual({
      status: "refused",
      code: "invalid",
      message: "不正确。",
      fields: { password: "不正确。" },
      values: { identifier: "wang" },
    });
  });
});
