import { createHash } from "node:crypto";
import { clearSigns } from "@/lib/domain/base/text-input";
import { enrolmentCodeLength } from "@/lib/domain/incubation/attendance";
import { sealOf } from "./seal";

/** The code of a sign-up: it follows from the sign-up and a secret of the installation, so that it is stored nowhere. */
export function enrolmentCode(id: string): string {
  const bytes = createHash("sha256")
    .update(sealOf(`enrolment:${id}`))
    .digest();
  const signs = [...bytes.subarray(0, enrolmentCodeLength)].map((byte) =>
    clearSigns.charAt(byte % clearSigns.length),
  );
  return signs.join("");
}
