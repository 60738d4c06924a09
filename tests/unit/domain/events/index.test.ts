import { describe, expect, it } from "vitest";
import { eventLabel } from "@/lib/domain/events";
import { callEventLabels, callEvents } from "@/lib/domain/recruitment/call/call-lifecycle";

describe("eventLabel", () => {
  it("has the words of the lifecycle for every event of a batch", () => {
    for (const event of callEvents) expect(eventLabel("call", event)).toBe(callEventLabels[event]);
  });

  it("knows the verbs of no lifecycle, per kind of subject", () => {
    expect(eventLabel("call", "prepare")).toBe("拟定招募方案");
    expect(eventLabel("application", "submit")).toBe("提交申请");
    expect(eventLabel("ranking", "confirm")).toBe("确认评审排名");
    expect(eventLabel("notice", "draft")).toBe("拟写公示");
    expect(eventLabel("agreement", "prepare")).toBe("生成协议");
    expect(eventLabel("incubatee", "start")).toBe("进入孵化");
  });

  it("never shows an identifier to a person", () => {
    expect(eventLabel("call", "somethingNew")).toBe("办理");
    expect(eventLabel("spaceship", "launch")).toBe("办理");
  });
});
