import { expect, it } from "vitest";
import { digestsOf, soughtAs } from "@/lib/usecases/community/assisted/assisted-digest";

it("finds a person however name and phone are spelled, within one center alone", () => {
  const written = digestsOf("one", { name: "欧阳　德明", phone: "13800001234" });
  const { name, phone } = soughtAs("欧阳德明");
  expect(phone).toBeNull();
  expect(digestsOf("one", { name, phone: soughtAs("138 0000 1234").phone })).toEqual(written);
  expect(digestsOf("other", { name, phone: null }).nameDigest).not.toBe(written.nameDigest);
  expect(digestsOf("one", { name, phone: null }).phoneDigest).toBeNull();
});
