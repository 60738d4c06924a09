import { readSheet } from "read-excel-file/node";
import { expect, it } from "vitest";
import { choice, form, text } from "@/lib/domain/base/form";
import { columnOf } from "@/lib/domain/base/form-sheet";
import { sheetTemplate } from "@/lib/usecases/center/sheet-template";

const teams = form({
  name: text("队伍名称", { most: 60, hint: "全称" }),
  kind: choice("类型", ["elderly", "repair"], { elderly: "为老", repair: "维修" }),
});
const columns = [columnOf("name", teams.name, teams), columnOf("kind", teams.kind, teams)];

it("has a head, a row that says how, and notes of the sheet and of each column", async () => {
  const { name, bytes } = await sheetTemplate({ of: "平城中心", name: "队伍", columns, notes: ["每行一支"] });
  expect(name).toBe("平城中心队伍导入模板.xlsx");
  const file = Buffer.from(bytes);
  const [head, help] = await readSheet(file, "队伍");
  expect(head).toEqual(["队伍名称", "类型"]);
  expect(help).toEqual(columns.map((column) => column.help));
  const notes = (await readSheet(file, "填写说明")).map(([line]) => line);
  expect(notes[0]).toBe("每行一支");
  expect(notes[1]).toContain("队伍名称：");
  expect(notes[2]).toContain("可填：为老、维修");
});
