import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import {
  checklistForm,
  registrationFormLabels,
  registrationForms,
} from "@/lib/domain/incubation/registration-checklist";
import { checklistFor } from "@/lib/usecases/incubation/registration/checklist";
import { centerPage } from "@/lib/web/page";
import { saveChecklistAction } from "../actions";

export const metadata = { title: "登记清单" };

export default centerPage({
  permission: "settings.edit",
  input: z.object({ legalForm: z.enum(registrationForms) }),
  load: (ctx, { legalForm }) => checklistFor(ctx, legalForm),
  render: ({ center: { slug }, input: { legalForm }, data: { days, steps } }) => (
    <FormPage
      title={registrationFormLabels[legalForm]}
      crumbs={[{ label: "登记清单", href: `/${slug}/desk/settings/checklists` }]}
      form={checklistForm}
      values={{ days, steps: [...steps] }}
      action={saveChecklistAction.bind(null, slug)}
      hidden={{ legalForm }}
      submit="保存"
    />
  ),
});
