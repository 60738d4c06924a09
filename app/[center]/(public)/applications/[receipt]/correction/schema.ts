import { z } from "zod";
import { ownFields, withSeal } from "../../../own-cookie";

/** All that was typed into the fields that the notice opened, beside what names the notice. */
export const correctionInput = z
  .looseObject({
    ...ownFields,
    act: z.enum(["save", "submit"], "请选择保存或提交。"),
    version: z.coerce.number().int(),
  })
  .transform(({ receipt, own, act, version, ...typed }) => ({
    ...withSeal({ receipt, own }),
    act,
    version,
    typed: typed as Record<string, unknown>,
  }));
