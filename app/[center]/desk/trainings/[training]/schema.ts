import { z } from "zod";
import { form, name, reference } from "@/lib/domain/base/form";
import { enrolmentForm } from "@/lib/domain/incubation/attendance";

/** Somebody who called or walked in: of an organization on record, or of a team in its own words. */
export const deskEnrolmentForm = form({
  ...enrolmentForm,
  organizationId: reference("社会组织", { optional: true }),
  team: name("志愿队伍或单位", { most: 40, optional: true, hint: "没有档案的写在这里" }),
});

const ids = z
  .string()
  .max(40_000)
  .transform((words) => words.split(" ").filter(Boolean));

export const tickedInput = z.object({
  session: z.uuid(),
  present: z.array(z.uuid()).default([]),
  /** Who was ticked when the page was made. */
  was: ids.default([]),
});
