import { expect, it } from "vitest";
import {
  assistedActLabels,
  assistedActTones,
  assistedActWords,
} from "@/lib/domain/community/assisted-access";

it("has a word and a tone for whatever was done with a sensitive record", () => {
  expect(Object.keys(assistedActLabels).sort()).toEqual([...assistedActWords].sort());
  expect(Object.keys(assistedActTones).sort()).toEqual([...assistedActWords].sort());
});
