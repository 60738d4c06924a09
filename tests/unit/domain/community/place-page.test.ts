import { expect, it } from "vitest";
import { readAnswers } from "@/lib/domain/base/form-answers";
import { emergencyNumbers, placePageForm } from "@/lib/domain/community/place-page";

it("a page has a telephone that is one; what cannot wait has numbers of its own", () => {
  const typed = { introduction: "九个小区。", phone: "0358-6320000" };
  expect(readAnswers(placePageForm, typed)).toMatchObject({
    ok: true,
    value: { phone: "0358-6320000", shown: false, ordersOpen: false },
  });
  expect(readAnswers(placePageForm, { ...typed, phone: "无" })).toMatchObject({ ok: false });
  expect(emergencyNumbers.map(({ number }) => number)).toEqual(["110", "119", "120", "12345"]);
});
