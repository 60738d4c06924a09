import { describe, expect, it } from "vitest";
import { accents } from "@/components/ui/accents";
import { contrastWithWhite, leastContrast } from "@/lib/domain/center/contrast";

describe("contrastWithWhite", () => {
  it("knows the ends of the scale and a grey between them", () => {
    expect(contrastWithWhite("#FFFFFF")).toBeCloseTo(1);
    expect(contrastWithWhite("#000000")).toBeCloseTo(21);
    expect(contrastWithWhite("#767676")).toBeCloseTo(4.54, 2);
  });

  it("finds every colour a center may choose dark enough for white words", () => {
    for (const { hex } of accents) expect(contrastWithWhite(hex)).toBeGreaterThanOrEqual(leastContrast);
  });

  it.each(["", "1f5fa8", "#1f5fa", "red", "#1f5fa8;color:red"])("refuses %j", (text) => {
    expect(() => contrastWithWhite(text)).toThrow(TypeError);
  });
});
