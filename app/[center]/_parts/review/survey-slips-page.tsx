import { SurveySlips } from "@/components/project/survey-slips";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { formatDate } from "@/lib/domain/base/civil-date";
import type { unusedCodes } from "@/lib/usecases/projects/supervision/survey";
import { publicAddress } from "@/lib/web/public-address";

interface Props {
  slug: string;
  /** The survey in this room. */
  at: string;
  data: Awaited<ReturnType<typeof unusedCodes>>;
}

/** The slips of a survey to be printed, as the desk and the third party print them. */
export function SurveySlipsPage({ slug, at, data }: Props) {
  return (
    <>
      <div className="screen-only">
        <PageHeader
          title="打印调查码"
          crumbs={[{ label: data.title, href: at }]}
          lead={`还没有用过的 ${data.slips.length} 张，剪开后发给服务对象`}
          action={<PrintButton>打印</PrintButton>}
        />
      </div>
      <SurveySlips
        title={data.title}
        looked={data.looked}
        closes={formatDate(data.closesOn)}
        slips={data.slips}
        address={(code) => publicAddress(`/${slug}/survey?code=${code}`)}
      />
    </>
  );
}
