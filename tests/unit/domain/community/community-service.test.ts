import { expect, it } from "vitest";
import { readAnswers } from "@/lib/domain/base/form-answers";
import { communityServiceForm } from "@/lib/domain/community/community-service";

it("a service needs a name, a field and what it is, and nobody in particular to provide it", () => {
  const typed = { name: "代办购电", field: "其他", description: "帮老人在手机上交电费" };
  expect(readAnswers(communityServiceForm, typed)).toMatchObject({ ok: true });
  expect(readAnswers(communityServiceForm, { ...typed, field: "" })).toMatchObject({
    ok: false,
    faults: { field: expect.any(String) },
  });
});
