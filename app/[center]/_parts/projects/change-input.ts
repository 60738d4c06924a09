import { z } from "zod";
import {
  contentForm,
  executorForm,
  moneyForm,
  movingForm,
  reasonForm,
  termForm,
} from "@/lib/domain/projects/change/change-form";
import { schemaOf } from "@/lib/web/form-schema";

/** The objection that was right, from which something follows; empty for none. */
export const objectionAsGround = z.uuid().or(z.literal("")).default("");

/** What the form of each kind of change sends; `extra` is what its page sends along. */
export const changeInputs = <E extends z.ZodRawShape>(extra: E) => ({
  content: schemaOf({ ...contentForm, ...reasonForm }, extra),
  term: schemaOf({ ...termForm, ...reasonForm }, extra),
  money: schemaOf({ ...moneyForm, ...reasonForm }, extra),
  executor: schemaOf({ ...executorForm, ...reasonForm }, extra),
  moving: schemaOf(movingForm, {
    ...extra,
    kind: z.enum(["suspend", "resume", "terminate", "reinstate", "keep"]),
    objection: objectionAsGround,
  }),
});
