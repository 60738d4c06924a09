import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/link-button";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { listNotices } from "@/lib/usecases/admission/notice";
import { listPage } from "../../list-page";
import { noticeList } from "./list";

export const metadata = { title: "公示" };

export default listPage({
  permission: "notice.view",
  list: noticeList,
  load: listNotices,
  lead: () => "由已确认的排名、直接委托的项目拟写，发布后在公开网站上公示，内容不再更改。",
  above: ({ center, data: { ready } }) =>
    ready.map((call) => (
      <Alert
        key={formatCallKey(call)}
        tone="warning"
        className="mb-3"
        title={`${call.name}的排名已确认，可以拟写公示`}
        action={
          <LinkButton variant="primary" href={`/${center.slug}/desk/notices/new?call=${formatCallKey(call)}`}>
            拟写公示
          </LinkButton>
        }
      />
    )),
});
