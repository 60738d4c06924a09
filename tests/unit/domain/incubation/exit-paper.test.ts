import { expect, test } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { wordsOfPaper } from "@/lib/domain/base/paper";
import { evictionNotice, exitNotice, handoverPaper } from "@/lib/domain/incubation/exit-paper";

const items = [
  { what: "钥匙", condition: "2 把", settled: true },
  { what: "桌椅", condition: null, settled: false },
];
const center = { name: "平城区社会组织孵化中心", phone: "0352-1234567" };
const dueOn = civilDate("2026-03-20");

test("the notice says on which grounds, what is handed over until when, and how to object", () => {
  const words = wordsOfPaper(
    exitNotice({
      ...{
        name: "邻里互助队",
        center,
        endedOn: civilDate("2026-02-27"),
        reason: "转租场地。经提醒不改",
        dueOn,
        items,
      },
    }),
  );
  for (const word of [
    "邻里互助队：",
    "2026年2月27日",
    "转租场地",
    "2026年3月20日",
    "桌椅",
    "陈述和申辩",
    "0352-1234567",
  ])
    expect(words).toContain(word);
});

test("the list has a line for each item and room for both signatures", () => {
  const paper = handoverPaper({ title: "退出交接清单", name: "邻里互助队", center, dueOn, items });
  expect(paper.blocks[0]).toMatchObject({
    rows: [
      ["1", "钥匙", "2 把", "已办结"],
      ["2", "桌椅", "", ""],
    ],
  });
  expect(paper.blocks.at(-1)).toMatchObject({ sides: [{ name: "邻里互助队" }, { name: center.name }] });
});

test("who is to be sent away reads the grounds, the facts and until when it is heard, and signs that it got it", () => {
  const paper = evictionNotice({
    ...{ name: "邻里互助队", center, grounds: ["sublet", "reports"], facts: "三月转租。\n两次提醒未改。" },
    ...{ servedOn: civilDate("2026-03-02"), answerBy: civilDate("2026-03-10") },
  });
  const words = wordsOfPaper(paper);
  for (const word of [
    "转租、转借或挪用场地；不按期报告或不参加评估",
    "三月转租。",
    "两次提醒未改。",
    "2026年3月10日前（含当日）",
    "0352-1234567",
  ])
    expect(words).toContain(word);
  expect(paper.blocks.at(-1)).toMatchObject({ sides: [{ name: "邻里互助队" }, { name: center.name }] });
});
