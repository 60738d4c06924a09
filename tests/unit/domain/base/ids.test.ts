import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isUuid, userId } from "@/lib/domain/base/ids";

const uuid = "018f1b2c-3d4e-7f60-8a9b-0c1d2e3f4a5b";
const notUuids = [
  "",
  "1",
  uuid.toUpperCase(), // the database writes lower case; two spellings of one id would be two ids
  uuid.replaceAll("-", ""),
  `{${uuid}}`,
  ` ${uuid}`,
  `${uuid}\n`,
  `${uuid}' or true --`,
  uuid.replace("0", "g"),
];

describe("isUuid", () => {
  test("knows any UUID in its canonical form", () => {
    fc.assert(fc.property(fc.uuid(), isUuid));
  });

  test.each(notUuids)("refuses %j", (text) => {
    expect(isUuid(text)).toBe(false);
  });
});

describe("userId", () => {
  test("gives the id back unchanged", () => {
    expect(userId(uuid)).toBe(uuid);
  });

  test.each(notUuids)("throws on %j, and says what was wanted", (text) => {
    expect(() => userId(text)).toThrow(TypeError);
    expect(() => userId(text)).toThrow("not a user id");
  });
});
