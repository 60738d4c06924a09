import { z } from "zod";
import { Facts } from "@/components/ui/facts";
import { LinkButton } from "@/components/ui/link-button";
import { Menu } from "@/components/ui/menu";
import { MenuItem } from "@/components/ui/menu-item";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Timeline } from "@/components/ui/timeline";
import { openAgreementStates } from "@/lib/domain/admission/agreement-lifecycle";
import { formatDateWithWeekday } from "@/lib/domain/base/civil-date";
import { getCeremony } from "@/lib/usecases/admission/ceremony";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import { recordArrivalAction, takeBackArrivalAction } from "../actions";
import { SeatList } from "./seat-list";

export const metadata = { title: "签约仪式" };

export default centerPage({
  permission: "ceremony.view",
  input: z.object({ ceremony: z.uuid() }),
  load: getCeremony,
  render: ({ center: { slug }, today, data: ceremony }) => {
    const { id, name, heldOn, place, note, seats, counts, history } = ceremony;
    const base = `/${slug}/desk/ceremonies/${id}`;
    const toSign = seats.filter(({ arrivedAt, state }) => arrivedAt && openAgreementStates.includes(state));
    const ticked = new URLSearchParams(toSign.map(({ number }) => ["agreements[]", number]));
    return (
      <>
        <PageHeader
          title={name}
          crumbs={[{ label: "签约仪式", href: `/${slug}/desk/ceremonies` }]}
          lead={`应到 ${counts.expected} 家，到场 ${counts.arrived} 家，双方已签 ${counts.signed} 份`}
          action={
            <>
              {toSign.length > 0 && (
                <LinkButton variant="primary" href={`/${slug}/desk/agreements/sign?${ticked}`}>
                  登记到场 {toSign.length} 家的签署
                </LinkButton>
              )}
              <LinkButton href={`${base}/paper`}>签到表</LinkButton>
              <Menu label="更多">
                <MenuItem href={`${base}/edit`}>修改</MenuItem>
                <MenuItem href={`${base}/export`} download>
                  导出 Excel
                </MenuItem>
              </Menu>
            </>
          }
        />
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <div className="flex flex-col gap-4">
            <Section title="安排">
              <Facts
                facts={[
                  { label: "日期", value: formatDateWithWeekday(heldOn) },
                  { label: "地点", value: place },
                  ...(note ? [{ label: "备注", value: note, wide: true }] : []),
                ]}
              />
            </Section>
            <Section title="签到">
              {today < heldOn && <p className="mb-2 text-muted">到当天可以在这里登记到场。</p>}
              <SeatList
                {...{ slug, seats }}
                ceremony={id}
                arrive={recordArrivalAction.bind(null, slug)}
                takeBack={takeBackArrivalAction.bind(null, slug)}
                open={today >= heldOn}
              />
            </Section>
          </div>
          <Section title="办理经过">
            <Timeline entries={historyEntries(history)} />
          </Section>
        </div>
      </>
    );
  },
});
