import { expect, test } from "vitest";
import { composeNoticeRows, readNoticeRows } from "@/lib/usecases/admission/notice-rows";
import type { Selection } from "@/lib/usecases/review/selection";

type Entry = Selection["entries"][number];

function entry(position: number, outcome: Entry["outcome"], fields: Partial<Entry> = {}): Entry {
  const states = { admitted: "shortlisted", reserve: "reserve", notAdmitted: "notAdmitted" } as const;
  const application = {
    state: states[outcome],
    receipt: `PC03-000${position}`,
    name: `${position}号中心`,
    category: "文艺",
    legalStatus: "team" as const,
    leaderName: "欧阳小三",
    group: null,
    projectName: null,
    grantedFen: null,
  };
  return { position, outcome, rank: position, score: "90.00", tier: null, application, ...fields };
}

const call = { amountsPublic: true };
const entries = [entry(1, "admitted"), entry(2, "admitted"), entry(3, "reserve"), entry(4, "notAdmitted")];

test("rows carry rank, published score and the words of the day, with leaders masked by the rule", () => {
  const { admitted, reserve } = composeNoticeRows({ call, entries }, "keepEnds");
  expect(admitted).toEqual([
    expect.objectContaining({
      rank: 1,
      receipt: "PC03-0001",
      name: "1号中心",
      category: "文艺",
      leader: "欧阳*三",
      score: "90.00",
    }),
    expect.objectContaining({ rank: 2, receipt: "PC03-0002" }),
  ]);
  expect(reserve.map(({ receipt }) => receipt)).toEqual(["PC03-0003"]);
  expect(composeNoticeRows({ call, entries }, "keepSurname").admitted[0]?.leader).toBe("欧阳**");
});

test("who lost its place or took one since the selection is not printed where it says", () => {
  const gone = (one: Entry, state: "disqualified" | "shortlisted"): Entry => ({
    ...one,
    application: { ...one.application, state },
  });
  const moved = [
    gone(entry(1, "admitted"), "disqualified"),
    entry(2, "admitted"),
    gone(entry(3, "reserve"), "shortlisted"),
  ];
  const { admitted, reserve } = composeNoticeRows({ call, entries: moved }, "keepEnds");
  expect(admitted.map(({ receipt }) => receipt)).toEqual(["PC03-0002"]);
  expect(reserve).toEqual([]);
});

test("who is not admitted is never printed", () => {
  const rows = composeNoticeRows({ call, entries }, "keepEnds");
  expect(JSON.stringify(rows)).not.toContain("PC03-0004");
});

test("granted amounts are printed only where the call says so", () => {
  const granted = entry(1, "admitted");
  granted.application.grantedFen = 6_000_000n;
  const printed = (amountsPublic: boolean) =>
    composeNoticeRows({ call: { amountsPublic }, entries: [granted] }, "keepEnds").admitted[0]?.granted;
  expect(printed(true)).toBe("60,000.00 元");
  expect(printed(false)).toBeUndefined();
});

test("a list that no ranking made has places and no scores", () => {
  const appraised = [
    entry(1, "admitted", { rank: null, score: null }),
    entry(2, "admitted", { rank: null, score: null }),
  ];
  const { admitted } = composeNoticeRows({ call, entries: appraised }, "keepEnds");
  expect(admitted.map(({ rank, score }) => [rank, score])).toEqual([
    [1, null],
    [2, null],
  ]);
});

test("a paper published when the legal status was called a track keeps its words", () => {
  const { admitted } = composeNoticeRows({ call, entries }, "keepEnds");
  const before = admitted.map(({ legalStatus: _, ...row }) => ({ ...row, track: "拟登记" }));
  const read = readNoticeRows({ admitted: before, reserve: [] });
  expect(read.admitted.map(({ legalStatus }) => legalStatus)).toEqual(["拟登记", "拟登记"]);
});

test("stored rows come back as they were frozen, and anything else is a fault", () => {
  const rows = composeNoticeRows({ call, entries }, "keepEnds");
  expect(readNoticeRows(JSON.parse(JSON.stringify(rows)))).toEqual(rows);
  expect(() => readNoticeRows([])).toThrow();
});
