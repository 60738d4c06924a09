import { z } from "zod";
import { LinkedList } from "@/components/record/linked-list";
import { RecordPage } from "@/components/record/record-page";
import { formatDate } from "@/lib/domain/base/civil-date";
import { maskPhone } from "@/lib/domain/base/masking";
import { volunteerLabels, volunteerStateOf, volunteerTones } from "@/lib/domain/community/volunteer";
import { getVolunteer } from "@/lib/usecases/community/volunteer/volunteer";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import { certifyHoursAction, leaveServiceAction, returnToServiceAction } from "../actions";

export const metadata = { title: "志愿者" };

export default centerPage({
  permission: "volunteer.view",
  input: z.object({ volunteer: z.uuid() }),
  load: getVolunteer,
  render: ({ center: { slug }, data: volunteer }) => {
    const at = `/${slug}/desk/volunteers`;
    const state = volunteerStateOf(volunteer);
    const { bornOn, phone, times, hours } = volunteer;
    return (
      <RecordPage
        title={volunteer.name}
        crumbs={[{ label: "志愿者", href: at }]}
        tag={{ text: volunteerLabels[state], tone: volunteerTones[state] }}
        acts={volunteer.acts}
        how={{
          edit: `${at}/${volunteer.id}/edit`,
          certify: certifyHoursAction.bind(null, slug),
          leave: leaveServiceAction.bind(null, slug),
          return: returnToServiceAction.bind(null, slug),
        }}
        hidden={{ volunteer: volunteer.id, edition: volunteer.edition }}
        facts={[
          { label: "手机号", value: phone && maskPhone(phone) },
          { label: "所在社区", value: volunteer.place?.name },
          { label: "出生日期", value: bornOn && formatDate(bornOn) },
          ...(volunteer.guardian ? [{ label: "监护人", value: volunteer.guardian }] : []),
          { label: "证件", value: volunteer.identity },
          { label: "同意登记的日期", value: formatDate(volunteer.consentOn) },
          {
            label: "已确认的服务",
            value: (
              <a className="link-plain underline" href={`/${slug}/desk/hours?volunteer=${volunteer.id}`}>
                {times} 次，{hours} 小时
              </a>
            ),
          },
          ...(volunteer.reason ? [{ label: "退出的原因", value: volunteer.reason, wide: true }] : []),
        ]}
        timeline={historyEntries(volunteer.history)}
      >
        <LinkedList
          title="队伍"
          items={volunteer.teams.map(({ id, name }) => ({
            key: id,
            words: name,
            href: `/${slug}/desk/teams/${id}`,
          }))}
        />
        <LinkedList
          title="服务证明"
          items={volunteer.proofs.map(({ id, serial, issuedOn, digest, revokedAt }) => ({
            key: id,
            words: serial,
            note: `${formatDate(issuedOn)}开具${digest ? "" : "，文件正在生成"}`,
            ...(digest && { href: `${at}/${volunteer.id}/proofs/${id}` }),
            ...(revokedAt && { tag: { text: "已作废", tone: "ended" as const } }),
          }))}
        />
      </RecordPage>
    );
  },
});
