import { listResources } from "@/lib/usecases/projects/giving/resource-list";
import { listPage } from "../../list-page";
import { resourceList } from "./list";

export const metadata = { title: "慈善资源" };

export default listPage({
  permission: "resource.view",
  list: resourceList,
  load: listResources,
  create: { permission: "resource.edit", label: "登记资源" },
  lead: ({ center: { slug } }) => (
    <>
      发给谁、签收和成效见
      <a className="link-plain underline" href={`/${slug}/desk/distributions`}>
        发放记录
      </a>
      ；公布的见网站的
      <a className="link-plain underline" href={`/${slug}/charity`}>
        慈善资源
      </a>
    </>
  ),
});
