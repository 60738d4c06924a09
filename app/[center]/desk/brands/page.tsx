import { listBrands } from "@/lib/usecases/registry/brand";
import { listPage } from "../../list-page";
import { brandList } from "./list";

export const metadata = { title: "服务品牌" };

export default listPage({
  permission: "brand.view",
  list: brandList,
  load: listBrands,
  create: { permission: "brand.edit", label: "新增服务品牌" },
});
