import { describe, expect, it } from "vitest";
import { formActs, nextFormState } from "@/lib/domain/center/form";

describe("an application form of the center", () => {
  it("is retired and restored", () => {
    expect(nextFormState("active", "retire")).toEqual({ ok: true, state: "retired" });
    expect(nextFormState("retired", "restore")).toEqual({ ok: true, state: "active" });
    expect(nextFormState("active", "restore")).toMatchObject({ ok: false });
  });

  it("offers only what its state allows", () => {
    expect(formActs({ state: "active" }).map(({ act }) => act)).toEqual(["rename", "retire"]);
    expect(formActs({ state: "retired" }).map(({ act }) => act)).toEqual(["restore", "rename"]);
  });
});
