import { z } from "zod";
import { sessionTime } from "@/app/[center]/_parts/incubation/session-time";
import { PaperBar } from "@/components/record/paper-bar";
import { QrCode } from "@/components/ui/qr-code";
import { Table } from "@/components/ui/table";
import { getSession } from "@/lib/usecases/incubation/training/attendance";
import { centerPage } from "@/lib/web/page";
import { publicAddress } from "@/lib/web/public-address";

export const metadata = { title: "签到表" };

const columns = [
  { label: "序号", num: true, fit: true },
  { label: "姓名", fit: true },
  { label: "组织或志愿队伍" },
  { label: "签名" },
];
/** For those who come without having signed up. */
const spare = ["一", "二", "三", "四", "五"];

/** The sheet for the table at the door: who is expected, room to sign, and the code that signs in by phone. */
export default centerPage({
  permission: "training.view",
  input: z.object({ training: z.uuid(), session: z.uuid() }),
  load: getSession,
  render: ({ center, data: { training, people, code, ...session } }) => (
    <>
      <PaperBar
        crumbs={[
          { label: "培训", href: `/${center.slug}/desk/trainings` },
          { label: training.title, href: `/${center.slug}/desk/trainings/${training.id}` },
        ]}
        print="打印签到表"
      />
      <article className="panel-box max-w-[210mm] px-6 py-6 print:max-w-none print:border-0 print:p-0">
        <div className="flex items-start justify-between gap-6">
          <div>
            <p className="text-sm text-muted">{center.name}</p>
            <h1 className="text-2xl">{training.title}签到表</h1>
            <p className="mt-2">{sessionTime(session)}</p>
            <p>
              {session.place}，教师{session.teacher}
            </p>
            {session.topic && <p>{session.topic}</p>}
          </div>
          <div className="w-36 shrink-0 text-center text-sm">
            <QrCode address={publicAddress(`/${center.slug}/sign-in/${code}`)} label="扫码签到的二维码" />
            手机扫码签到
          </div>
        </div>
        <div className="mt-4">
          <Table caption="签到表" columns={columns} wide>
            {people.map(({ id, name, from }, index) => (
              <tr key={id} className="h-11">
                <td className="num fit">{index + 1}</td>
                <td className="fit">{name}</td>
                <td>{from}</td>
                <td />
              </tr>
            ))}
            {spare.map((line) => (
              <tr key={line} className="h-11">
                <td />
                <td />
                <td />
                <td />
              </tr>
            ))}
          </Table>
        </div>
      </article>
    </>
  ),
});
