import { listServiceRequests } from "@/lib/usecases/incubation/service-request";
import { listPage } from "../../list-page";
import { serviceRequestList } from "./list";

export const metadata = { title: "孵化服务" };

export default listPage({
  permission: "service.view",
  list: serviceRequestList,
  load: listServiceRequests,
  lead: ({ center: { slug } }) => (
    <a className="link-plain underline" href={`/${slug}/desk/settings/services`}>
      服务目录
    </a>
  ),
});
