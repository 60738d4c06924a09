import type { Metadata } from "next";
import { z } from "zod";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { Table } from "@/components/ui/table";
import { checkedField } from "@/lib/domain/recruitment/application/application-checks";
import { registrationForm } from "@/lib/domain/recruitment/application/application-form";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { readDraft } from "@/lib/usecases/recruitment/draft/draft";
import { publicPage } from "@/lib/web/page";
import { ownCookie } from "../../../own-cookie";
import { place } from "../schema";

export const metadata: Metadata = { title: "发起人签名页" };

/** Those of the draft; what is not yet in order leaves lines to be written on. */
function namesIn(typed: unknown): string[] {
  const read = checkedField("founders", registrationForm.founders, typed ?? "");
  const names = read.ok && Array.isArray(read.value) ? read.value.map(String) : [];
  return names.length > 0 ? names : ["", "", ""];
}

/** A sheet to print, sign, photograph and upload: the founders of a team have no seal and no registration. */
export default publicPage({
  permission: "application.submit",
  input: z.object(place),
  cookie: ownCookie,
  load: readDraft,
  render: ({ center, data: { call, draft } }) => {
    const here = `/${center.slug}/apply/${formatCallKey(call)}`;
    const name = typeof draft?.values.name === "string" ? draft.values.name.trim() : "";
    return (
      <>
        <div className="screen-only">
          <PageHeader
            title="发起人签名页"
            crumbs={[{ label: "在线申请", href: here }]}
            lead="A4 打印，全部发起人签名后拍照或扫描，在“申请材料”上传"
            action={<PrintButton>打印</PrintButton>}
          />
        </div>
        <section className="print-alone panel-box max-w-3xl px-6 py-8 print:border-0 print:p-0">
          <h2 className="text-center text-2xl font-semibold">发起人承诺和签名</h2>
          <p className="mt-6">
            {`我们共同发起“${name || "　　　　　　　　　　　　"}”，申请入驻${center.name}（${call.name}）。`}
          </p>
          <p className="mt-2">
            申请表和材料由我们确认，内容真实。入驻后按规定开展活动，接受中心的指导和管理，并在孵化期内申请备案或登记。
          </p>
          <div className="mt-6">
            <Table caption="发起人" columns={[{ label: "姓名" }, { label: "签名" }, { label: "日期" }]}>
              {namesIn(draft?.values.founders).map((founder, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines left empty have no name
                <tr key={at} className="h-14">
                  <td className="w-1/3">{founder}</td>
                  <td className="w-1/3" />
                  <td className="w-1/3" />
                </tr>
              ))}
            </Table>
          </div>
          <p className="mt-6 text-sm text-muted">
            {draft ? `申请编号 ${draft.receipt}` : "申请编号　　　　　　　　"}
          </p>
        </section>
      </>
    );
  },
});
