import { listBodies } from "@/lib/usecases/registry/body";
import { listPage } from "../../list-page";
import { bodyList } from "./list";

export const metadata = { title: "单位" };

export default listPage({
  permission: "body.view",
  list: bodyList,
  load: listBodies,
  create: { permission: "body.edit", label: "新增单位" },
});
