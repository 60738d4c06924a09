import { opinionForm } from "@/lib/domain/incubation/registration-filing";
import { opineAction } from "../../actions";
import { filingFormPage } from "../../filing-form-page";

export const metadata = { title: "社区意见" };

export default filingFormPage({
  title: "社区意见",
  lead: ({ name, placeName, roster }) => `${name}申请在${placeName}备案，成员 ${roster.length} 人。`,
  form: opinionForm,
  values: ({ agreed, opinion }) => ({
    ...(agreed !== null && { agreed: agreed ? ("yes" as const) : ("no" as const) }),
    opinion,
  }),
  action: opineAction,
  submit: "提交意见",
});
