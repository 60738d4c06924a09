import { listAccesses } from "@/lib/usecases/community/assisted/assisted-access";
import { listPage } from "../../list-page";
import { accessList } from "./list";

export const metadata = { title: "敏感信息查看记录" };

export default listPage({
  permission: "assistedAccess.view",
  list: accessList,
  load: listAccesses,
  lead: ({ center: { slug } }) => (
    <>
      社区工作人员每次查看、修改、导出帮扶对象的信息都记在这里；中心看不到信息本身。
      <a className="link-plain underline" href={`/${slug}/desk/assisted-exports`}>
        导出申请
      </a>
    </>
  ),
});
