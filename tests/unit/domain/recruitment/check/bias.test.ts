import { expect, it } from "vitest";
import { biasOf } from "@/lib/domain/recruitment/check/bias";

const applicant = {
  name: "邻里互助中心",
  leaderName: "张小三",
  contactName: "李四",
  contactMobile: "13800000001",
  founders: ["王五"],
};
const checker = { name: "赵敏", contact: null, units: [] };

it("is certain of one's own number and unit, and only tells of a name", () => {
  expect(biasOf(checker, applicant)).toBeNull();
  expect(biasOf({ ...checker, contact: "138 0000 0001" }, applicant)).toMatchObject({ certain: true });
  expect(biasOf({ ...checker, units: ["邻里互助中心 理事"] }, applicant)).toMatchObject({ certain: true });
  for (const name of ["张小三", "李四", "王五"])
    expect(biasOf({ ...checker, name }, applicant)).toMatchObject({ certain: false });
});

it("takes a landline or another unit for none", () => {
  expect(biasOf({ ...checker, contact: "0352-1234567", units: ["民政局"] }, applicant)).toBeNull();
});
