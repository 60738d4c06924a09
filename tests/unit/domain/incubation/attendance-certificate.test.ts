import { expect, test } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { attendanceTitle, attendanceWords } from "@/lib/domain/incubation/attendance-certificate";

const [first, second] = [civilDate("2026-03-12"), civilDate("2026-03-13")];
const attended = { name: "李四", from: "暖阳助老服务队", training: "项目书写作", minutes: 150, sessions: 2 };
const center = { name: "平城区社会组织孵化中心", today: civilDate("2026-03-20") };

test("whoever came to all sessions has completed it, whoever came to some has a proof of these", () => {
  const all = { ...attended, days: [first, second] };
  expect(attendanceTitle(all)).toBe("结业证书");
  expect(attendanceWords(all, center).text).toContain("2026年3月12日至3月13日");
  expect(attendanceWords(all, center).text).toContain("2.5 小时，完成全部课程，准予结业");
  const some = { ...attended, days: [second] };
  expect(attendanceTitle(some)).toBe("培训证明");
  expect(attendanceWords(some, center).text).toContain("共 2 场，出席 1 场");
  expect(attendanceWords({ ...some, from: null }, center).text).toMatch(/^李四：/);
  expect(attendanceWords(some, center).day).toBe("2026年3月20日");
  expect(() => attendanceWords({ ...attended, days: [] }, center)).toThrow(RangeError);
});
