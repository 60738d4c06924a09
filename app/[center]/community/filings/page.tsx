import { listFilings } from "@/lib/usecases/community/filing";
import { listPage } from "../../list-page";
import { filingList } from "./list";

export const metadata = { title: "备案" };

export default listPage({
  permission: "communityFiling.view",
  scope: "place",
  list: filingList,
  load: listFilings,
  lead: ({ center: { slug } }) => (
    <a className="link" href={`/${slug}/community/filings/confirmations`}>
      年度确认
    </a>
  ),
});
