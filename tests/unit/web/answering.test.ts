import { AsyncLocalStorage } from "node:async_hooks";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AppError } from "@/lib/domain/base/errors";
import { bringsForm, failFor, failWith } from "@/lib/web/answering";

type Store = NonNullable<ReturnType<NonNullable<typeof globalThis.fuhuaAnswering>["getStore"]>>;

describe("within a request", () => {
  const storage = new AsyncLocalStorage<Store>();
  beforeAll(() => {
    globalThis.fuhuaAnswering = storage;
  });
  afterAll(() => {
    globalThis.fuhuaAnswering = undefined;
  });

  function answerOf(act: () => void): Store {
    const answer: Store = { post: false };
    storage.run(answer, act);
    return answer;
  }

  it("the app says by which status and sentence it fails", () => {
    expect(answerOf(() => failWith(401)).failure).toEqual({ status: 401 });
    expect(answerOf(() => failWith(409, "已变化。")).failure).toEqual({ status: 409, message: "已变化。" });
  });

  it("a fault that passes by itself is told from one of ours", () => {
    for (const fault of [{ code: "P1001" }, new AppError("busy", "系统繁忙。")])
      expect(answerOf(() => failFor(fault)).failure).toEqual({ status: 503 });
    for (const fault of [new Error("broken"), new AppError("conflict", "已变化。")])
      expect(answerOf(() => failFor(fault)).failure).toBeUndefined();
  });

  it("a request that posts brings a form", () => {
    expect(storage.run({ post: true }, bringsForm)).toBe(true);
    expect(storage.run({ post: false }, bringsForm)).toBe(false);
  });
});

it("without a request there is no form, and nothing to fail", () => {
  expect(bringsForm()).toBe(false);
  expect(() => failWith(500)).not.toThrow();
});
