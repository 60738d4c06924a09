import { z } from "zod";
import { cohortNumber } from "@/app/[center]/cohort-number";
import { PageHeader } from "@/components/ui/page-header";
import { callForEdit } from "@/lib/usecases/recruitment/call";
import { centerPage } from "@/lib/web/page";
import { reviseCallAction } from "../../actions";
import { CallForm } from "../../call-form";

export const metadata = { title: "修改招募方案" };

export default centerPage({
  permission: "cohort.prepare",
  input: z.object({ cohort: cohortNumber }),
  load: callForEdit,
  render: ({ data: { id, draft, edition }, center }) => {
    const list = `/${center.slug}/desk/cohorts`;
    const batch = `${list}/${draft.number}`;
    return (
      <>
        <PageHeader
          title="修改招募方案"
          crumbs={[
            { label: "招募批次", href: list },
            { label: draft.name, href: batch },
          ]}
          lead="发布之后，评分指标和排名规则不能再修改"
        />
        <CallForm
          action={reviseCallAction.bind(null, center.slug)}
          hidden={{ cohortId: id, edition }}
          draft={draft}
          submit="保存"
          cancel={{ href: batch }}
        />
      </>
    );
  },
});
