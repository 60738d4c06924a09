import { refuseForm } from "@/lib/domain/incubation/registration-acts";
import { refuseFilingAction } from "../../actions";
import { filingFormPage } from "../../filing-form-page";

export const metadata = { title: "不予备案" };

export default filingFormPage({
  title: "不予备案",
  lead: ({ name, placeName }) => `${name}，${placeName}。申请的组织会看到原因，补齐后可以恢复办理。`,
  form: refuseForm,
  values: (_, decidedOn) => ({ decidedOn }),
  action: refuseFilingAction,
  submit: "不予备案",
});
