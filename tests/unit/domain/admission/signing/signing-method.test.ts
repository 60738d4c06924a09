import { expect, test } from "vitest";
import {
  signingMethodLabels,
  signingMethods,
  whyNotMix,
  worthOf,
} from "@/lib/domain/admission/signing/signing-method";

test("both sides sign in one manner", () => {
  expect(whyNotMix(null, "paper")).toBeNull();
  expect(whyNotMix("paper", "paper")).toBeNull();
  expect(whyNotMix("onScreen", "paper")).toContain("另一方是“在线签署”");
});

test("a typed name is nowhere called a reliable signature", () => {
  expect(worthOf.onScreen).toContain("不是《电子签名法》第十三条所说的可靠电子签名");
  expect(worthOf.paper).toContain("以纸质原件为准");
  expect(worthOf.provider).toContain("电子认证");
  expect(signingMethods.map((method) => signingMethodLabels[method])).not.toContain(undefined);
});
