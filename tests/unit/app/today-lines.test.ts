import { describe, expect, it } from "vitest";
import { countLines, sinceWords } from "@/app/[center]/desk/today/lines";
import { civilDate } from "@/lib/domain/base/civil-date";

describe("the lines of 今天", () => {
  const today = civilDate("2022-01-17");

  it("say since when things came in as people say it", () => {
    expect(sinceWords(civilDate("2022-01-16"), today)).toBe("昨天以来");
    expect(sinceWords(civilDate("2022-01-14"), today)).toBe("周五以来");
    expect(sinceWords(civilDate("2022-01-10"), today)).toBe("1月10日以来");
  });

  it("lead to their list and say for how long the oldest waits", () => {
    const line = { words: "2 份申请提交后未初审", at: "desk/applications?state=submitted" };
    const [old, fresh] = countLines(
      [
        { ...line, since: civilDate("2022-01-05") },
        { ...line, since: null },
      ],
      "/pingcheng",
      today,
    );
    expect(old).toMatchObject({
      title: line.words,
      href: `/pingcheng/${line.at}`,
      note: "最久的已 12 天",
    });
    expect(fresh?.note).toBeUndefined();
  });
});
