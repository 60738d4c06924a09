import type { Metadata } from "next";
import { z } from "zod";
import { CorrectionPaper } from "@/components/correction-paper";
import { MaterialUploads } from "@/components/site/material-uploads";
import { Alert } from "@/components/ui/alert";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { formatDateWithWeekday } from "@/lib/domain/base/civil-date";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { viewOwnCorrection } from "@/lib/usecases/recruitment/correction/own-correction";
import { publicPage } from "@/lib/web/page";
import { ownCookie, ownFields, withSeal } from "../../../own-cookie";
import { removeOwnFileAction } from "../../actions";
import { answerCorrectionAction } from "./actions";
import { CorrectionFields } from "./correction-fields";

export const metadata: Metadata = { title: "补正" };

export default publicPage({
  permission: "application.track",
  input: z.object(ownFields).transform(withSeal),
  cookie: ownCookie,
  load: viewOwnCorrection,
  render: ({ center, data: { receipt, name, call, notice, form, questions, stands, asked, ...held } }) => {
    const { slug } = center;
    const own = `/${slug}/applications/${receipt}`;
    const typed = Object.keys(notice.values).length > 0;
    return (
      <>
        <div className="screen-only">
          <PageHeader
            title="补正"
            crumbs={[{ label: "申请查询", href: `/${slug}/track?receipt=${receipt}` }]}
            lead={`${name}，申请编号 ${receipt}`}
            action={<PrintButton>打印通知</PrintButton>}
          />
          {notice.whyNot ? (
            <Alert tone={notice.state === "answered" ? "success" : "info"} className="mb-4">
              {notice.state === "answered" ? "补正已提交，等待中心继续审查。" : notice.whyNot}
            </Alert>
          ) : (
            <Alert
              tone="warning"
              className="mb-4"
              title={`${formatDateWithWeekday(notice.dueOn)}前（含当日）提交`}
            >
              只有下面 {notice.items.length} 项可以改，请一次补齐再提交。{typed && "上次保存的内容已经填好。"}
            </Alert>
          )}
          {!notice.whyNot && (
            <div className="flex max-w-3xl flex-col gap-4">
              {asked.length > 0 && (
                <MaterialUploads
                  asked={asked.map((one) => ({
                    ...one,
                    why: notice.items.find(({ item }) => item === one.part)?.reason ?? one.why,
                    whyNot: null,
                  }))}
                  at={`${own}/files`}
                  {...held}
                  templatesAt={`/${slug}/calls/${formatCallKey(call)}/files`}
                  remove={removeOwnFileAction.bind(null, slug)}
                  hidden={{ receipt }}
                />
              )}
              <CorrectionFields
                // What was saved has another version.
                key={notice.version}
                action={answerCorrectionAction.bind(null, slug)}
                hidden={{ receipt, version: `${notice.version}` }}
                {...{ form, questions, stands }}
                told={notice.items}
                typed={notice.values}
              />
            </div>
          )}
        </div>
        <div className={notice.whyNot ? "" : "print-only"}>
          <CorrectionPaper
            center={center}
            application={{ name, receipt }}
            items={notice.items}
            dueOn={notice.dueOn}
            issuedAt={notice.issuedAt}
          />
        </div>
      </>
    );
  },
});
