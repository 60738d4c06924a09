import { agreementPaper as issuedPaper } from "@/lib/domain/admission/agreement-paper";
import type { Paper } from "@/lib/domain/base/paper";
import { storedFields, storedText } from "../issue/issued-paper";

/** The text of an agreement as it was issued, as a paper; null where there is none that can be read. */
export function agreementPaper({ text, fields }: { text: unknown; fields: unknown }): Paper | null {
  const read = storedText.safeParse(text);
  const values = storedFields.safeParse(fields);
  if (!read.success || !values.success || read.data.clauses.length === 0) return null;
  return issuedPaper({ ...read.data, values: values.data });
}
