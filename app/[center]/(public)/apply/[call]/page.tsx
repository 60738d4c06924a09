import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { z } from "zod";
import { CallDeadline } from "@/components/call-deadline";
import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { formatCallKey } from "@/lib/domain/recruitment/call-key";
import { openingInWords } from "@/lib/domain/recruitment/call-phase";
import { readCall } from "@/lib/usecases/recruitment/site";
import { publicPage } from "@/lib/web/page";
import { callKey } from "../../../call-key";
import { submitApplicationAction } from "./actions";
import { ApplyForm } from "./apply-form";

export const metadata: Metadata = { title: "在线申请" };

export default publicPage({
  permission: "application.submit",
  input: z.object({ call: callKey }),
  load: readCall,
  render: ({ center, data: call }) => {
    const details = `/${center.slug}/calls/${formatCallKey(call)}`;
    return (
      // The slip, once it stands here, is a page of its own.
      <div className="[&:has(.print-alone)>header]:hidden">
        <PageHeader
          title="入驻申请表"
          crumbs={[
            { label: "招募公告", href: `/${center.slug}/calls` },
            { label: call.title, href: details },
          ]}
          lead={<CallDeadline {...call} />}
        />
        {call.phase === "open" ? (
          <ApplyForm
            action={submitApplicationAction.bind(null, center.slug)}
            hidden={{ call: formatCallKey(call), submissionKey: randomUUID() }}
            questions={call.questions}
            categories={call.categories.map((value) => ({ value, label: value }))}
            center={{
              slug: center.slug,
              name: center.name,
              address: center.address,
              phone: center.phone,
            }}
          />
        ) : (
          <Alert
            tone="warning"
            title={
              call.phase === "notYetOpen"
                ? `${openingInWords(call)}开始接收申请`
                : "本批次已截止，不再接收申请"
            }
            action={<LinkButton href={details}>查看招募公告</LinkButton>}
          >
            如有疑问，请致电 {center.phone}。
          </Alert>
        )}
      </div>
    );
  },
});
