import { expect, test } from "vitest";
import type { AgreementState } from "@/lib/domain/admission/agreement-lifecycle";
import { sidesOpen } from "@/lib/domain/admission/signing-side";

test.each<[AgreementState[], string[]]>([
  [["prepared"], ["both", "organization", "center"]],
  [["prepared", "signedByCenter"], ["organization"]],
  [["signedByOrganization"], ["center"]],
  [["signedByOrganization", "signedByCenter"], []],
  [["prepared", "signed"], []],
  [["voided"], []],
])("of agreements that are %j these sides may sign together: %j", (states, sides) => {
  expect(sidesOpen(states.map((state) => ({ state, leader: "张小三" })))).toEqual(sides);
});

test("organizations without a known leader sign one at a time", () => {
  const unnamed = { state: "prepared", leader: null } as const;
  expect(sidesOpen([unnamed])).toEqual(["both", "organization", "center"]);
  expect(sidesOpen([unnamed, { ...unnamed, leader: "张小三" }])).toEqual(["center"]);
});
