import { expect, test } from "vitest";
import { compoundSurnames } from "@/lib/domain/base/compound-surnames";

test("every entry is a pair of Han characters, and the common ones are there", () => {
  for (const surname of compoundSurnames) expect(surname).toMatch(/^\p{Script=Han}{2}$/u);
  for (const surname of ["欧阳", "司马", "诸葛", "上官", "皇甫", "尉迟"])
    expect(compoundSurnames).toContain(surname);
});
