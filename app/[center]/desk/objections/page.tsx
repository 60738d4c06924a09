import { listObjections } from "@/lib/usecases/admission/objection/objection";
import { listPage } from "../../list-page";
import { objectionList } from "./list";

export const metadata = { title: "异议" };

export default listPage({
  permission: "objection.view",
  list: objectionList,
  load: listObjections,
  lead: () => "未答复的在前。答复前，被异议的组织不能签约，也不能递补；异议人的身份只在各件异议中可见。",
});
