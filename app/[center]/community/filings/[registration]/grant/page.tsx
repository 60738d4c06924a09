import { filingNumberForm } from "@/lib/domain/incubation/registration-filing";
import { giveNumberAction } from "../../actions";
import { filingFormPage } from "../../filing-form-page";

export const metadata = { title: "编号备案" };

export default filingFormPage({
  title: "编号备案",
  lead: ({ name, placeName }) => `${name}，${placeName}。备案后登记情况变为已备案，可以打印备案通知书。`,
  form: filingNumberForm,
  values: (_, decidedOn) => ({ decidedOn }),
  action: giveNumberAction,
  submit: "备案",
});
