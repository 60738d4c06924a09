import { describe, expect, test } from "vitest";
import { machine } from "@/lib/domain/base/machine";

type State = "open" | "ajar" | "shut";
type Event = "close" | "open";

const blueprint = {
  noun: "门",
  states: ["open", "ajar", "shut"],
  events: ["close", "open"],
  stateLabels: { open: "开", ajar: "半开", shut: "关" },
  eventLabels: { close: "关上", open: "打开" },
  transitions: { close: { open: "shut", ajar: "shut" }, open: { shut: "open" } },
  undo: { close: ["open"], open: ["close"] },
} satisfies Parameters<typeof machine<State, Event>>[0];
const door = machine<State, Event>(blueprint);

describe("machine", () => {
  test("answers a listed event with the state it leads to", () => {
    expect(door.next("ajar", "close")).toEqual({ ok: true, state: "shut" });
  });

  test("refuses any other event in a sentence that names the present state and the states that allow it", () => {
    expect(door.next("shut", "close")).toEqual({
      ok: false,
      why: "门目前是“关”，不能关上。只有“开”、“半开”的门可以关上。",
    });
  });

  test("is not built where the way back from an act is missing in a state that it leads to", () => {
    const { transitions } = blueprint;
    const stuck = { ...transitions, open: { shut: "ajar" as const }, close: { open: "shut" as const } };
    expect(() => machine<State, Event>({ ...blueprint, transitions: stuck })).toThrow(
      "open is not taken back",
    );
    const undo = { ...blueprint.undo, open: "The wind does it." };
    expect(() => machine<State, Event>({ ...blueprint, transitions: stuck, undo })).not.toThrow();
  });

  test("lists the events a state allows, in the order of the events", () => {
    expect(door.eventsFrom("open")).toEqual(["close"]);
    expect(door.eventsFrom("shut")).toEqual(["open"]);
  });
});
