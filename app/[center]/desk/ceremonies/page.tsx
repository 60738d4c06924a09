import { listCeremonies } from "@/lib/usecases/admission/ceremony";
import { listPage } from "../../list-page";
import { ceremonyList } from "./list";

export const metadata = { title: "签约仪式" };

export default listPage({
  permission: "ceremony.view",
  list: ceremonyList,
  load: listCeremonies,
  create: { permission: "ceremony.edit", label: "拟定签约仪式" },
});
