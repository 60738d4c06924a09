import { createHash } from "node:crypto";
import { clearSigns } from "@/lib/domain/base/text-input";
import { sealOf } from "./seal";

/** Long enough that nobody guesses one: 31 signs, ten of them. */
const length = 10;

/**
 * The code of one slip: it follows from the survey, the number of the slip and a secret of the installation, so that it
 * can be printed again and is stored nowhere.
 */
export function surveyCode(survey: string, slip: number): string {
  const bytes = createHash("sha256")
    .update(sealOf(`survey:${survey}:${slip}`))
    .digest();
  return [...bytes.subarray(0, length)].map((byte) => clearSigns.charAt(byte % clearSigns.length)).join("");
}

/** What is kept of a code, to know it by when it comes back. */
export function surveyCodeHash(code: string): string {
  return createHash("sha256").update(`survey code ${code}`).digest("base64url");
}
