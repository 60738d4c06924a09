import { describe, expect, it } from "vitest";
import { readForm } from "@/lib/web/form";

function form(...entries: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

describe("readForm", () => {
  it("reads plain names, lists and maps", () => {
    const data = form(["name", "惠心"], ["kinds[]", "arts"], ["points.c1", "18"], ["points.c2", "7.5"]);
    expect(readForm(data)).toEqual({ name: "惠心", kinds: ["arts"], points: { c1: "18", c2: "7.5" } });
  });

  it("reads nested names to any depth", () => {
    const data = form(
      ["lines.0.what", "场地"],
      ["lines.0.parts.1.kinds[]", "arts"],
      ["lines.12.what", "茶水"],
    );
    expect(readForm(data)).toEqual({
      lines: { 0: { what: "场地", parts: { 1: { kinds: ["arts"] } } }, 12: { what: "茶水" } },
    });
  });

  it("lets no name be a value and a group at once", () => {
    expect(readForm(form(["a", "1"], ["a.b", "2"]))).toEqual({ a: { b: "2" } });
    expect(readForm(form(["a.b", "2"], ["a", "1"]))).toEqual({ a: "1" });
  });

  it("keeps a list a list with many entries, and takes the first of a repeated plain name", () => {
    const data = form(["kinds[]", "arts"], ["kinds[]", "charity"], ["name", "一"], ["name", "二"]);
    expect(readForm(data)).toEqual({ kinds: ["arts", "charity"], name: "一" });
  });

  it("leaves out the fields of the framework and files", () => {
    const data = form(["$ACTION_ID_1", "x"], ["name", "惠心"]);
    data.append("scan", new Blob(["x"]), "scan.pdf");
    expect(readForm(data)).toEqual({ name: "惠心", scan: "" });
  });

  it("takes nothing in that cannot be seen, except into a password", () => {
    const deceiving = "爱\u200B\u202E心\u{E0041}\0社";
    const data = form(["name", deceiving], ["lines.0.what", "\u3164\u2066"], ["password", deceiving]);
    expect(readForm(data)).toEqual({ name: "爱心社", lines: { 0: { what: "" } }, password: deceiving });
  });

  it("cannot be made to touch prototypes", () => {
    readForm(form(["__proto__.polluted", "yes"], ["constructor.prototype", "yes"]));
    expect("polluted" in {}).toBe(false);
  });
});
