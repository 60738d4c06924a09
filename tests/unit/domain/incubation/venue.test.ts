import { describe, expect, it } from "vitest";
import { mayContain, venueActs, venueFaults, venueKinds, whyEngaged } from "@/lib/domain/incubation/venue";

const room = { name: "201", kind: "room" as const, bookable: true, opensAt: "09:00", closesAt: "18:00" };
const site = { name: "民福街场所", kind: "site" as const };
const idle = { partsInUse: 0, holders: [], bookedAhead: 0 };

describe("a venue", () => {
  it("contains narrower ones only", () => {
    const contains = venueKinds.map((whole) => venueKinds.filter((part) => mayContain(whole, part)));
    expect(contains).toEqual([["room", "workstation"], ["workstation"], []]);
  });

  it("fits into what it is in, and what is in it into it", () => {
    expect(venueFaults(room, site)).toEqual({});
    expect(venueFaults({ ...room, kind: "site", bookable: false }, null)).toEqual({});
    expect(venueFaults(room, null)).toHaveProperty("parentId");
    expect(venueFaults(room, { name: "A-03", kind: "workstation" }).parentId).toBe(
      "“A-03”是工位，里面不能再有房间。",
    );
    expect(
      venueFaults({ ...room, kind: "workstation" }, site, [{ name: "202", kind: "room" }]),
    ).toHaveProperty("kind");
  });

  it("opens before it closes, and as a whole site is not booked", () => {
    expect(venueFaults({ ...room, closesAt: "09:00" }, site)).toHaveProperty("closesAt");
    expect(venueFaults({ ...room, kind: "site" }, null)).toHaveProperty("bookable");
  });

  it("is not archived while it is needed, and says for what", () => {
    expect(whyEngaged(idle)).toBe(null);
    const why = whyEngaged({ partsInUse: 2, holders: ["邻里互助队"], bookedAhead: 3 });
    for (const part of ["2 个在用的房间或工位", "邻里互助队", "3 次"]) expect(why).toContain(part);
  });

  it("is booked or given, whichever it is there for", () => {
    const acts = (change: object, engaged = idle) =>
      venueActs({ kind: "room", bookable: true, archivedAt: null, parent: null, ...change }, engaged).map(
        ({ act, whyNot }) => (whyNot === null ? act : [act, whyNot]),
      );
    expect(acts({})).toEqual(["book", "edit", "archive"]);
    expect(acts({ bookable: false })).toEqual(["give", "edit", "archive"]);
    expect(acts({ kind: "site", bookable: false })).toEqual(["edit", "archive"]);
    expect(acts({}, { ...idle, bookedAhead: 1 })[2]).toEqual(["archive", expect.stringContaining("1 次")]);
    const archivedAt = new Date();
    expect(acts({ archivedAt })).toEqual(["restore"]);
    expect(acts({ archivedAt, parent: { archivedAt } })).toEqual([
      ["restore", expect.stringContaining("先恢复")],
    ]);
  });
});
