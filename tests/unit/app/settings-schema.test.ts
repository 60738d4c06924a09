import { expect, test } from "vitest";
import { centerFactsInput } from "@/app/[center]/desk/settings/schema";

const facts = {
  name: "平城区社区治理创享中心",
  bureau: "平城区民政局",
  address: "平城区文化街1号",
  accent: "#1d6448",
  edition: "1",
};

test("the telephone of a center is kept in one form, and what is none is refused beside its field", () => {
  const read = (phone: string) => centerFactsInput.safeParse({ ...facts, phone });
  expect(read("（０３５２）　２２３４５６７").data?.phone).toBe("0352-2234567");
  for (const phone of ["abc", "2234567"]) {
    const [issue, ...more] = read(phone).error?.issues ?? [];
    expect(more).toEqual([]);
    expect(issue).toMatchObject({
      path: ["phone"],
      message: expect.stringContaining("电话应是带区号的座机"),
    });
  }
});
