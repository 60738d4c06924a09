import { expect, test } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { awardWords } from "@/lib/domain/projects/project/award-words";

const award = {
  holder: "甲中心",
  contest: "第一届项目大赛",
  tier: "一等奖",
  awardedOn: civilDate("2022-01-24"),
};

test("a certificate addresses its holder and says for what it was awarded", () => {
  expect(awardWords({ ...award, project: "银龄互助" }, "平城中心")).toEqual({
    text: "甲中心：\n你单位申报的“银龄互助”在第一届项目大赛中荣获一等奖。特发此证。",
    center: "平城中心",
    day: "2022年1月24日",
  });
  expect(awardWords({ ...award, project: null, tier: "优秀组织奖" }, "平城中心").text).toContain(
    "你单位在第一届项目大赛中荣获优秀组织奖",
  );
});
