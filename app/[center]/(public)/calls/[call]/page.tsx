import { z } from "zod";
import { CallDeadline } from "@/components/call-deadline";
import { WechatHint } from "@/components/site/wechat-hint";
import { MenuItem } from "@/components/ui/menu-item";
import { PageHeader } from "@/components/ui/page-header";
import { inShort } from "@/lib/domain/center/site-text";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { windowInWords } from "@/lib/domain/recruitment/call/call-phase";
import { readCall } from "@/lib/usecases/recruitment/site";
import { headOf, publicPage } from "@/lib/web/page";
import { callKey } from "../../../_parts/recruitment/call-key";
import { CallNotice } from "../../../_parts/recruitment/call-notice";
import { ApplyButton } from "./apply-button";

const page = publicPage({
  permission: "site.view",
  input: z.object({ call: callKey }),
  load: readCall,
  head: ({ center, data: call }) => ({
    title: call.title,
    description: `${windowInWords(call)}接收申请，招募 ${call.seats}。${inShort(call.body, 80)}`,
    openGraph: { title: call.title, description: inShort(call.body), siteName: center.name },
  }),
  render: ({ center, data: call }) => (
    <>
      <PageHeader
        title={call.title}
        crumbs={[{ label: "招募公告", href: `/${center.slug}/calls` }]}
        lead={<CallDeadline {...call} />}
        action={<ApplyButton slug={center.slug} phone={center.phone} call={call} />}
        more={
          <>
            <MenuItem href={`/${center.slug}/calls/${formatCallKey(call)}/form`}>下载申请表（Word）</MenuItem>
            <MenuItem href={`/${center.slug}/calls/${formatCallKey(call)}/poster`}>打印海报</MenuItem>
          </>
        }
      />
      <WechatHint />
      <CallNotice center={center} call={call} at={`/${center.slug}/calls/${formatCallKey(call)}`} />
    </>
  ),
});

export default page;
export const generateMetadata = headOf(page);
