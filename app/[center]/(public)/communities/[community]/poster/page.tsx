import type { Metadata } from "next";
import { z } from "zod";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PrintButton } from "@/components/ui/print-button";
import { QrCode } from "@/components/ui/qr-code";
import { emergencyNumbers } from "@/lib/domain/community/place-page";
import { getPublicCommunity } from "@/lib/usecases/community/place-page";
import { publicPage } from "@/lib/web/page";
import { publicAddress } from "@/lib/web/public-address";

export const metadata: Metadata = { title: "点单海报" };

/** One sheet of A4 for the notice board: who helps, and a code that leads to the form. */
export default publicPage({
  permission: "site.view",
  input: z.object({ community: z.uuid() }),
  load: getPublicCommunity,
  render: ({ center, data: { place, page, kind } }) => {
    const address = `/${center.slug}/communities/${place.id}`;
    return (
      <>
        <div className="screen-only mx-auto mb-4 flex max-w-[210mm] flex-wrap items-center justify-between gap-3">
          <Breadcrumbs
            crumbs={[
              { label: "社区服务", href: `/${center.slug}/communities` },
              { label: place.name, href: address },
            ]}
          />
          <PrintButton>打印海报</PrintButton>
        </div>
        <article className="poster">
          <p className="poster-center">{place.name}</p>
          <h1>有事您点单，社区来派单</h1>
          <dl>
            <div>
              <dt>可以点</dt>
              <dd>{kind.map(({ label }) => label).join("、")}</dd>
            </div>
            <div>
              <dt>值班电话</dt>
              <dd>
                {page.phone}
                {page.hours && `（${page.hours}）`}
              </dd>
            </div>
            <div>
              <dt>紧急情况</dt>
              <dd>{emergencyNumbers.map(({ label, number }) => `${label} ${number}`).join("　")}</dd>
            </div>
          </dl>
          <div className="poster-code">
            <QrCode address={publicAddress(address)} label="社区点单页面的二维码" />
            <div>
              <p className="poster-call">扫码点单，查看进度</p>
              <p>手机上就能填写，不需要注册账号</p>
            </div>
          </div>
          <footer>
            <p>{center.name}</p>
            <p>咨询电话：{center.phone}</p>
          </footer>
        </article>
      </>
    );
  },
});
