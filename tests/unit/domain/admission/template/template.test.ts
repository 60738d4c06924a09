import { expect, test } from "vitest";
import { nextTemplateState, templateActs, templateStates } from "@/lib/domain/admission/template/template";

test("only a draft is edited; what is or was in use gets a new version", () => {
  const acts = Object.fromEntries(
    templateStates.map((state) => [state, templateActs({ state }).map(({ act }) => act)]),
  );
  expect(acts).toEqual({
    drafted: ["activate", "edit"],
    active: ["renew", "retire"],
    retired: ["renew", "activate"],
  });
});

test("a retired version comes back, a draft is not retired", () => {
  expect(nextTemplateState("retired", "activate")).toEqual({ ok: true, state: "active" });
  expect(nextTemplateState("drafted", "retire").ok).toBe(false);
});
