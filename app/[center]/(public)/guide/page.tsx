import type { Metadata } from "next";
import { z } from "zod";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { currentCalls } from "@/lib/usecases/recruitment/site";
import { publicPage } from "@/lib/web/page";
import { OpenCall } from "../open-call";
import { GuideText } from "./guide-text";

export const metadata: Metadata = { title: "入驻指南" };

export default publicPage({
  permission: "site.view",
  input: z.object({}),
  load: currentCalls,
  render: ({ center, data: calls }) => (
    <>
      <PageHeader title="入驻指南" lead="入驻的条件、办理流程和申请前的准备。" />
      <div className="flex max-w-[50.5rem] flex-col gap-4">
        <Section>
          <GuideText text={center.guide} />
        </Section>
        {/* What the application form asks for. */}
        <Section title="申请前准备">
          <p>申请表在线填写，约需 15 分钟，不需要注册账号。请先备好以下内容：</p>
          <ul className="mt-2 flex list-disc flex-col gap-1.5 ps-5">
            <li>组织名称和负责人姓名；已登记的，还有登记证书上的统一社会信用代码；已备案的，还有备案编号</li>
            <li>专职和兼职人员的人数</li>
            <li>组织情况：成立经过、团队、已开展的主要活动和财务状况，2000 字以内</li>
            <li>服务领域和服务人群，希望中心提供的支持，以及入驻后一至两年的项目规划</li>
            <li>联系人的姓名和手机号</li>
          </ul>
        </Section>
        {calls.map((call) => (
          <OpenCall key={formatCallKey(call)} slug={center.slug} call={call} />
        ))}
      </div>
    </>
  ),
});
