import type { Context } from "@/lib/db/context";
import { lockCenter } from "@/lib/db/lock-center";
import type { FormValue } from "@/lib/domain/base/form";
import {
  type Checklist,
  type checklistForm,
  checklistOf,
  type RegistrationForm,
  registrationForms,
  usualChecklist,
} from "@/lib/domain/incubation/registration-checklist";

/** The road of a legal form in this center: its own, or else the usual one. */
export async function checklistFor(
  { center, db }: Context,
  form: RegistrationForm,
): Promise<Checklist & { own: boolean }> {
  const own = await db.registrationChecklist.findFirst({ where: { centerId: center.id, form } });
  return own ? { ...checklistOf(own), own: true } : { ...usualChecklist(form), own: false };
}

/** Of every legal form how many steps its road has, and in how many working days the green channel leads to its end. */
export async function listChecklists({ center, db }: Context) {
  const own = await db.registrationChecklist.findMany({ where: { centerId: center.id } });
  return registrationForms.map((form) => {
    const set = own.find((one) => one.form === form);
    const { steps, days } = set ? checklistOf(set) : usualChecklist(form);
    return { form, days, own: set !== undefined, titles: steps.map(({ title }) => title) };
  });
}

/** Sets the road of a legal form for the cases that begin from now on. */
export async function saveChecklist(
  ctx: Context,
  { legalForm: form, days, steps }: FormValue<typeof checklistForm> & { legalForm: RegistrationForm },
): Promise<void> {
  await lockCenter(ctx);
  const key = { centerId: ctx.center.id, form };
  await ctx.db.registrationChecklist.upsert({
    where: { centerId_form: key },
    create: { ...key, days, steps },
    update: { days, steps },
  });
  await ctx.audit({
    subject: { type: "center", id: ctx.center.id },
    event: "saveChecklist",
    details: { form, days, steps },
  });
}
