import { expect, test } from "vitest";
import { ApplicationChannel } from "@/lib/db/generated/enums";
import {
  applicationChannelLabels,
  applicationChannels,
  parseApplicationChannel,
} from "@/lib/domain/recruitment/application/application-channel";

test("every way that the database knows has words", () => {
  expect([...applicationChannels].sort()).toEqual(Object.values(ApplicationChannel).sort());
  expect(new Set(Object.values(applicationChannelLabels)).size).toBe(applicationChannels.length);
});

test("a word that means no way is none", () => {
  expect(["mail", "fax", ""].map(parseApplicationChannel)).toEqual(["mail", null, null]);
});
