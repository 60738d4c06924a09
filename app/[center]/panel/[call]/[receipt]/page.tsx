import type { Metadata } from "next";
import { z } from "zod";
import { ApplicationMaterials } from "@/components/record/application-materials";
import { Alert } from "@/components/ui/alert";
import { Facts } from "@/components/ui/facts";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { formatTime } from "@/lib/domain/base/china-time";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { legalStatusLabels } from "@/lib/domain/registry/legal-status";
import { viewSheet } from "@/lib/usecases/review/review-day";
import { centerPage } from "@/lib/web/page";
import { callKey } from "../../../_parts/recruitment/call-key";
import { SheetStatus } from "../../sheet-status";
import { autosaveAction, giveMarkAction } from "./actions";
import { LockedSheet } from "./locked-sheet";
import { MarkSheet } from "./mark-sheet";
import { Recusal } from "./recusal";
import { NextOwed, SheetNav } from "./sheet-nav";
import { SheetPlace } from "./sheet-place";

export const metadata: Metadata = { title: "打分表" };

type Data = Awaited<ReturnType<typeof viewSheet>>;

export default centerPage({
  permission: "mark.view",
  input: z.object({ call: callKey, receipt: z.string().max(40) }),
  load: viewSheet,
  render: ({ data, center, actor }) => {
    const { call, application, criteria, mark, place, lines } = data;
    const home = `/${center.slug}/panel`;
    const base = `${home}/${formatCallKey(call)}`;
    const marking = data.open && (mark === null || mark.status === "draft");
    const materials = (
      <Section key="materials" title="申请材料" className="lg:col-start-1 lg:row-start-1">
        <div className="mb-4 flex flex-wrap gap-2">
          <Tag tone="plain">{application.category}</Tag>
          <Tag tone="plain">{legalStatusLabels[application.legalStatus]}</Tag>
        </div>
        <Facts facts={factsOf(data)} />
        {data.files && data.files.asked.length > 0 && (
          <ApplicationMaterials {...data.files} at={`${base}/${application.receipt}/files`} />
        )}
      </Section>
    );
    const sheet = (
      <SheetPlace
        key={application.id}
        settled={!marking}
        className="lg:sticky lg:top-5 lg:col-start-2 lg:row-start-1"
      >
        {marking ? (
          <>
            {mark?.reason && (
              <Alert tone="warning" title="这张打分表已退回给您" className="mb-3">
                原因：{mark.reason}。请核对后再次提交。
              </Alert>
            )}
            <MarkSheet
              // A sheet of another applicant, or one that was loaded anew, begins afresh.
              key={application.id}
              sheet={sheetOf(data, `sheet/${center.slug}/${actor.userId}/${application.id}`)}
              name={application.name}
              action={giveMarkAction.bind(null, center.slug)}
              save={autosaveAction.bind(null, center.slug)}
              signIn={`/signin?next=${encodeURIComponent(`${base}/${application.receipt}`)}`}
            />
            <Recusal center={center.slug} application={application} />
          </>
        ) : (
          <LockedSheet
            criteria={criteria}
            mark={mark}
            next={data.open && <NextOwed lines={lines} place={place} base={base} primary />}
          />
        )}
      </SheetPlace>
    );
    return (
      <>
        <PageHeader
          title={application.name}
          tag={<SheetStatus status={mark?.status ?? null} />}
          lead={`${call.name}评审，${application.receipt}，第 ${place + 1} 份，共 ${lines.length} 份`}
          action={<SheetNav lines={lines} place={place} home={home} base={base} open={marking} />}
        />
        <div
          // What takes the focus comes to rest above the bar that lies over the page.
          className={`grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_28rem] ${marking ? "max-lg:pb-32 [&_:is(a,button,input)]:scroll-mb-36" : ""}`}
        >
          {/* Read first, then marked; once it is settled the result comes first. */}
          {marking ? [materials, sheet] : [sheet, materials]}
        </div>
      </>
    );
  },
});

function sheetOf({ application, criteria, mark }: Data, memory: string) {
  const saved = Object.fromEntries(criteria.map(({ id }) => [id, String(mark?.points[id] ?? "")]));
  const savedAt = mark && formatTime(mark.savedAt);
  return { application: application.id, criteria, version: mark?.version ?? 0, saved, savedAt, memory };
}

function factsOf({ application, service }: Data) {
  const { fullTimeStaff, partTimeStaff } = application;
  return [
    { label: "负责人", value: application.leaderName },
    { label: "团队", value: `专职 ${fullTimeStaff} 人，兼职 ${partTimeStaff} 人` },
    ...service.filter(({ wide }) => !wide),
    { label: "组织情况", value: application.profile, wide: true },
    ...service.filter(({ wide }) => wide),
  ];
}
