import { z } from "zod";
import { agreementName } from "@/lib/domain/admission/agreement-name";
import type { Paper } from "@/lib/domain/base/paper";
import type { CallKind } from "@/lib/domain/recruitment/call/call-key";

const lines = z.array(z.string());

interface Issued {
  number: string;
  text: unknown;
  call: { kind: CallKind } | null;
}

/** The text of an agreement as it was issued, as a paper. */
export function agreementPaper({ number, text, call }: Issued): Paper {
  return {
    title: agreementName(call),
    head: [`编号：${number}`],
    blocks: lines.parse(text).map((line) => ({ kind: "paragraph", text: line })),
  };
}
