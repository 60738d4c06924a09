import type { Metadata } from "next";
import { z } from "zod";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PrintButton } from "@/components/ui/print-button";
import { QrCode } from "@/components/ui/qr-code";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { windowInWords } from "@/lib/domain/recruitment/call/call-phase";
import { readCall } from "@/lib/usecases/recruitment/site";
import { publicPage } from "@/lib/web/page";
import { publicAddress } from "@/lib/web/public-address";
import { callKey } from "../../../../_parts/recruitment/call-key";

export const metadata: Metadata = { title: "招募海报" };

/** A title in two lines breaks behind the name of the call, never within a word. */
function PosterTitle({ title, name }: { title: string; name: string }) {
  if (!title.startsWith(name)) return <h1>{title}</h1>;
  return (
    <h1 className="wrap-anywhere break-keep">
      {name}
      <wbr />
      {title.slice(name.length)}
    </h1>
  );
}

/** One sheet of A4 to put up in a hall: what, until when, and a code that leads to the call. */
export default publicPage({
  permission: "site.view",
  input: z.object({ call: callKey }),
  load: readCall,
  render: ({ center, data: call }) => {
    const address = `/${center.slug}/calls/${formatCallKey(call)}`;
    const facts = [
      { label: "接收申请", value: windowInWords(call) },
      { label: "招募名额", value: call.quota },
      { label: "招募对象", value: call.categories.join("、") },
    ];
    return (
      <>
        <div className="screen-only mx-auto mb-4 flex max-w-[210mm] flex-wrap items-center justify-between gap-3">
          <Breadcrumbs
            crumbs={[
              { label: "招募公告", href: `/${center.slug}/calls` },
              { label: call.title, href: address },
            ]}
          />
          <PrintButton>打印海报</PrintButton>
        </div>
        <article className="poster">
          <p className="poster-center">{center.name}</p>
          {/* The center stands above already. */}
          <PosterTitle title={call.title.replace(center.name, "")} name={call.name} />
          <dl>
            {facts.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <div className="poster-code">
            <QrCode address={publicAddress(address)} label="招募公告的二维码" />
            <div>
              <p className="poster-call">扫码查看公告，在线申请</p>
              <p>手机上就能填写，不需要注册账号</p>
            </div>
          </div>
          <footer>
            <p>{center.bureau}主办</p>
            <p>地址：{center.address}</p>
            <p>
              咨询电话：{center.phone}
              {center.openingHours && `（${center.openingHours}）`}
            </p>
          </footer>
        </article>
      </>
    );
  },
});
