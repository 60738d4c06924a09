import { listFiledGroups } from "@/lib/usecases/community/filing-confirmation";
import { filedGroupListAt } from "../../../_parts/incubation/filed-group-list";
import { listPage } from "../../../list-page";

export const metadata = { title: "年度确认" };

export default listPage({
  permission: "communityFiling.view",
  scope: "place",
  list: filedGroupListAt("community/filings/confirmations"),
  load: listFiledGroups,
  lead: ({ data: { year }, center: { slug } }) => (
    <>
      {year} 年：每年年初逐家确认是否还在活动，确认完为止。
      <a className="link" href={`/${slug}/community/filings`}>
        全部备案
      </a>
    </>
  ),
});
