import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { readAnswers } from "@/lib/domain/base/form-answers";
import {
  isPriority,
  orderFaults,
  orderNumber,
  readOrderNumber,
  residentOrderForm,
} from "@/lib/domain/community/order-form";

const today = civilDate("2026-11-27");
const fine = { wishedOn: null, minor: false, guardian: null };

describe("an order", () => {
  it("is not taken with a phone number that is none, and names the field", () => {
    const typed = { kind: "其他", content: "换灯泡", name: "李大妈", phone: "12345678901234" };
    const read = readAnswers(residentOrderForm, typed);
    expect(read.ok ? [] : Object.keys(read.faults)).toEqual(["phone"]);
    expect(readAnswers(residentOrderForm, { ...typed, phone: "１３８ ００００ １２３４" })).toMatchObject({
      ok: true,
    });
  });

  it("comes first for somebody on the list of people in need, whatever was ticked", () => {
    expect(isPriority({ priority: false, assistedId: "x" })).toBe(true);
    expect(isPriority({ priority: true, assistedId: null })).toBe(true);
    expect(isPriority({ priority: false, assistedId: null })).toBe(false);
  });

  it("is not for a day gone by", () => {
    expect(orderFaults({ ...fine, wishedOn: civilDate("2026-11-26") }, today)).toHaveProperty("wishedOn");
    expect(orderFaults({ ...fine, wishedOn: today }, today)).toEqual({});
  });

  it("of a child under 14 names a guardian who can be called", () => {
    expect(orderFaults({ ...fine, minor: true }, today).guardian).toContain("监护人的姓名和电话");
    expect(orderFaults({ ...fine, minor: true, guardian: "妈妈" }, today).guardian).toContain("电话");
    expect(orderFaults({ ...fine, minor: true, guardian: "李敏 138-0000-1234" }, today)).toEqual({});
  });

  it("is refused with a phone number that is none, beside its field, and keeps the rest", () => {
    const read = readAnswers(residentOrderForm, {
      ...{ kind: "其他", content: "换灯泡", name: "李大妈", phone: "12345678901234" },
    });
    expect(read).toMatchObject({ ok: false, faults: { phone: expect.stringContaining("联系电话") } });
  });
});

describe("the number", () => {
  it("has the day in it and is read however it is typed", () => {
    expect(orderNumber(today, 42)).toBe("261127-0042");
    for (const typed of ["261127-0042", "2611270042", " ２６１１２７－００４２ ", "261127 — 0042"]) {
      expect(readOrderNumber(typed), typed).toBe("261127-0042");
    }
    expect(readOrderNumber("261127-42")).toBeNull();
  });
});
