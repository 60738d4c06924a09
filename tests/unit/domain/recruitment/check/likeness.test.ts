import { expect, test } from "vitest";
import { likenessesInWords, peopleBehind } from "@/lib/domain/recruitment/check/likeness";

test("only what occurs is named", () => {
  expect(likenessesInWords([{ likenesses: ["code"] }])).toBe("同代码");
  expect(likenessesInWords([{ likenesses: ["mobile", "person"] }, { likenesses: ["name"] }])).toBe(
    "同名、同手机或同人员",
  );
  expect(likenessesInWords([])).toBe("");
});

test("the people behind an application are counted once each, in whatever spelling", () => {
  const people = peopleBehind({
    leaderName: "阿依古丽·买买提",
    contactName: "阿依古丽．买买提",
    founders: ["王五", " 王五", ""],
  });
  expect([...people.values()]).toEqual(["阿依古丽·买买提", "王五"]);
});
