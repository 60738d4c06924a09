import { z } from "zod";
import { getFiledGroup } from "@/lib/usecases/community/filing-confirmation";
import { centerPage } from "@/lib/web/page";
import { FiledGroup } from "../../../../_parts/incubation/filed-group";

export const metadata = { title: "年度确认" };

export default centerPage({
  permission: "communityFiling.view",
  scope: "place",
  input: z.object({ organization: z.uuid() }),
  load: getFiledGroup,
  render: ({ center: { slug }, data }) => (
    <FiledGroup group={data} list={`/${slug}/community/filings/confirmations`} />
  ),
});
