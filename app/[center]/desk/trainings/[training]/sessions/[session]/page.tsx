import { z } from "zod";
import { sessionTime } from "@/app/[center]/_parts/incubation/session-time";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatTime } from "@/lib/domain/base/china-time";
import { getSession } from "@/lib/usecases/incubation/training/attendance";
import { centerPage } from "@/lib/web/page";
import { tickAttendanceAction } from "../../actions";

export const metadata = { title: "签到" };

const ways = { list: "名单签到", qr: "扫码签到" };

/** The list at the door, as wide as a phone: one tick for each who came. */
export default centerPage({
  permission: "training.edit",
  input: z.object({ training: z.uuid(), session: z.uuid() }),
  load: getSession,
  render: ({ center: { slug }, data: { id, training, people, ...session } }) => {
    const at = `/${slug}/desk/trainings/${training.id}`;
    const came = people.filter(({ way }) => way !== null);
    return (
      <>
        <PageHeader
          title="签到"
          crumbs={[
            { label: "培训", href: `/${slug}/desk/trainings` },
            { label: training.title, href: at },
          ]}
          lead={`${sessionTime(session)}，${session.place}`}
          action={<LinkButton href={`${at}/sessions/${id}/paper`}>签到表和二维码</LinkButton>}
        />
        {people.length === 0 ? (
          <p className="text-muted">还没有人报名。到场的人可以先在培训页上代为报名。</p>
        ) : (
          <ActionForm
            // What others signed in since is ticked when the page is made anew.
            key={came.map((one) => one.id).join()}
            action={tickAttendanceAction.bind(null, slug)}
            hidden={{ session: id, was: came.map((one) => one.id).join(" ") }}
            className="panel-box flex max-w-2xl flex-col px-4 pt-2"
          >
            <ul className="divide-y divide-line">
              {people.map(({ id: enrolment, name, from, way, at: when }) => (
                <li key={enrolment}>
                  <label className="flex min-h-11 cursor-pointer items-center gap-3 py-2">
                    <input
                      type="checkbox"
                      name="present[]"
                      value={enrolment}
                      defaultChecked={way !== null}
                      className="checkbox checkbox-primary"
                    />
                    <span className="min-w-0 flex-1">
                      {name}
                      {from && <span className="block text-sm text-muted">{from}</span>}
                    </span>
                    {way && when && (
                      <span className="text-sm text-muted">
                        {ways[way]} {formatTime(when)}
                      </span>
                    )}
                  </label>
                </li>
              ))}
            </ul>
            <div className="screen-only sticky bottom-0 -mx-4 flex items-center gap-4 border-t border-line bg-base-100 px-4 py-3">
              <SubmitButton pendingText="正在保存">保存签到</SubmitButton>
              <span className="text-sm text-muted">
                已签到 {came.length} 人，报名 {people.length} 人
              </span>
            </div>
          </ActionForm>
        )}
      </>
    );
  },
});
