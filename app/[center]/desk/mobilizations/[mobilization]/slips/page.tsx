import { z } from "zod";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { QrCode } from "@/components/ui/qr-code";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { mobilizationKindLabels } from "@/lib/domain/community/mobilization";
import { mobilizationSlips } from "@/lib/usecases/community/volunteer/mobilization";
import { centerPage } from "@/lib/web/page";
import { publicAddress } from "@/lib/web/public-address";

export const metadata = { title: "队伍通知单" };

/** A slip for each team, to be printed and handed over, or to be photographed and sent. */
export default centerPage({
  permission: "mobilization.edit",
  input: z.object({ mobilization: z.uuid() }),
  load: mobilizationSlips,
  render: ({ center: { slug, name, phone }, data: mobilization }) => {
    const at = `/${slug}/desk/mobilizations`;
    return (
      <>
        <div className="screen-only">
          <PageHeader
            title="队伍通知单"
            crumbs={[
              { label: "平急转换", href: at },
              { label: mobilization.name, href: `${at}/${mobilization.id}` },
            ]}
            lead="每支队伍的回应码只交给这支队伍；扫码或在中心网站填写回应码即可回应，不用账号。"
            action={<PrintButton />}
          />
        </div>
        <ul className="grid gap-4 sm:grid-cols-2 print:grid-cols-2">
          {mobilization.slips.map(({ id, team, leader, phone: own, code }) => (
            <li key={id} className="panel-box flex break-inside-avoid gap-4 px-4 py-4">
              <div className="min-w-0 flex-1">
                <p className="text-sm text-muted">
                  {name}，{mobilizationKindLabels[mobilization.kind]}
                </p>
                <p className="text-lg font-semibold">{mobilization.name}</p>
                <p>
                  {team} {[leader, own].filter(Boolean).join(" ")}
                </p>
                <p className="mt-1 text-sm whitespace-pre-line">{mobilization.task}</p>
                <p className="mt-1 text-sm">请于{formatDateTime(mobilization.answerBy)}前回应。</p>
                <p className="mt-1 text-xl font-semibold tracking-wide whitespace-nowrap select-all">
                  {code}
                </p>
                <p className="text-sm text-muted">自愿参加；不便扫码的，请致电 {phone}</p>
              </div>
              <QrCode
                address={publicAddress(`/${slug}/mobilizations?code=${code}`)}
                label={`${team}回应的二维码`}
                className="size-28 shrink-0"
              />
            </li>
          ))}
        </ul>
      </>
    );
  },
});
