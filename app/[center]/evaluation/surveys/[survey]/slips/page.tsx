import { z } from "zod";
import { SurveySlips } from "@/components/project/survey-slips";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { formatDate } from "@/lib/domain/base/civil-date";
import { unusedCodes } from "@/lib/usecases/projects/survey";
import { centerPage } from "@/lib/web/page";
import { publicAddress } from "@/lib/web/public-address";

export const metadata = { title: "调查码" };

export default centerPage({
  permission: "evaluation.edit",
  scope: "body",
  input: z.object({ survey: z.uuid() }),
  load: unusedCodes,
  render: ({ center: { slug }, data }) => (
    <>
      <div className="screen-only">
        <PageHeader
          title="打印调查码"
          crumbs={[{ label: data.title, href: `/${slug}/evaluation/surveys/${data.id}` }]}
          lead={`还没有用过的 ${data.slips.length} 张，剪开后发给服务对象`}
          action={<PrintButton>打印</PrintButton>}
        />
      </div>
      <SurveySlips
        title={data.title}
        project={data.project}
        closes={formatDate(data.closesOn)}
        slips={data.slips}
        address={(code) => publicAddress(`/${slug}/survey?code=${code}`)}
      />
    </>
  ),
});
