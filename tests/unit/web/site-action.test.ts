import { afterEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { AppError } from "@/lib/domain/base/errors";
import { siteAction } from "@/lib/web/site-action";

const input = z.object({ name: z.string().min(1, "请填写姓名。") });

function send(action: ReturnType<typeof siteAction>, name: string) {
  const form = new FormData();
  form.set("name", name);
  form.set("password", "geheim");
  return action({ status: "idle" }, form);
}

describe("siteAction", () => {
  afterEach(() => vi.restoreAllMocks());

  it("refuses what does not read, and does nothing", async () => {
    let ran = 0;
    const run = async () => {
      ran += 1;
    };
    expect(await send(siteAction({ input, run }), "")).toEqual({
      status: "refused",
      code: "invalid",
      message: expect.stringContaining("1 处"),
      fields: { name: "请填写姓名。" },
      values: { name: "" },
    });
    expect(ran).toBe(0);
  });

  it("lets a refusal speak, of the act or of where it leads", async () => {
    const refuse = async () => {
      throw new AppError("limit", "请稍后再试。");
    };
    const refused = { status: "refused", code: "limit", message: "请稍后再试。", values: { name: "李四" } };
    expect(await send(siteAction({ input, run: refuse }), "李四")).toMatchObject(refused);
    expect(await send(siteAction({ input, run: async () => {}, next: refuse }), "李四")).toMatchObject(
      refused,
    );
  });

  it("logs a fault, and stays neutral", async () => {
    const log = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const run = async () => {
      throw new Error("users is on fire");
    };
    const state = await send(siteAction({ input, run }), "李四");
    expect(state).toMatchObject({ status: "refused", code: "conflict" });
    expect(JSON.stringify(state)).not.toContain("fire");
    expect(String(log.mock.calls[0]?.[0])).toContain("users is on fire");
  });

  it("leads on by Next's own way, with the answer of the form in hand", async () => {
    const action = siteAction({ input, run: async () => {}, next: async ({ name }) => `/signin?${name}` });
    await expect(send(action, "wang")).rejects.toMatchObject({
      digest: expect.stringMatching(/^NEXT_REDIRECT;.*;\/signin\?wang;/),
    });
  });
});
