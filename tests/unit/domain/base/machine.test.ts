import { describe, expect, test } from "vitest";
import { machine } from "@/lib/domain/base/machine";

type State = "open" | "ajar" | "shut";
type Event = "close" | "open";

const door = machine<State, Event>({
  noun: "门",
  states: ["open", "ajar", "shut"],
  events: ["close", "open"],
  stateLabels: { open: "开", ajar: "半开", shut: "关" },
  eventLabels: { close: "关上", open: "打开" },
  transitions: { close: { open: "shut", ajar: "shut" }, open: { shut: "open" } },
});

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

  test("lists the events a state allows, in the order of the events", () => {
    expect(door.eventsFrom("open")).toEqual(["close"]);
    expect(door.eventsFrom("shut")).toEqual(["open"]);
  });
});
