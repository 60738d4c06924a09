import { listForms } from "@/lib/usecases/center/form";
import { listPage } from "../../../list-page";
import { formList } from "./list";

export const metadata = { title: "申请表" };

export default listPage({
  permission: "form.view",
  list: formList,
  load: listForms,
  lead: () => "申请人除通用内容外还要回答的问题；招募公告发布时照当时的样子固定下来",
  create: { permission: "form.edit", label: "新建申请表" },
});
