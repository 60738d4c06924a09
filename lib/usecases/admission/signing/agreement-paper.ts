import { z } from "zod";
import { agreementName } from "@/lib/domain/admission/agreement-name";
import { agreementPaper as issuedPaper } from "@/lib/domain/admission/agreement-paper";
import type { Paper } from "@/lib/domain/base/paper";
import type { CallKind } from "@/lib/domain/recruitment/call/call-key";
import { storedFields, storedText } from "../issue/issued-paper";

const lines = z.array(z.string());

interface Issued {
  number: string;
  text: unknown;
  fields: unknown;
  call: { kind: CallKind } | null;
}

/** The text of an agreement as it was issued, as a paper; one that was typed without a template has plain lines. */
export function agreementPaper({ number, text, fields, call }: Issued): Paper {
  const plain = lines.safeParse(text);
  if (!plain.success) return issuedPaper({ ...storedText.parse(text), values: storedFields.parse(fields) });
  return {
    title: agreementName(call),
    head: [`编号：${number}`],
    blocks: plain.data.map((line) => ({ kind: "paragraph", text: line })),
  };
}
