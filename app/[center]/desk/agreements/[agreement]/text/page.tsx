import { z } from "zod";
import { agreementNumber } from "@/app/[center]/_parts/admission/agreement-number";
import { PaperSheet } from "@/components/paper-sheet";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { getIssuedPaper } from "@/lib/usecases/admission/issue/issued-paper";
import { centerPage } from "@/lib/web/page";

export const metadata = { title: "协议文本" };

export default centerPage({
  permission: "agreement.view",
  input: z.object({ agreement: agreementNumber }),
  load: getIssuedPaper,
  render: ({ center: { slug }, data: { number, paper, digest } }) => {
    const record = `/${slug}/desk/agreements/${number}`;
    return (
      <>
        <div className="screen-only">
          <PageHeader
            title="协议文本"
            crumbs={[{ label: number, href: record }]}
            lead={`文本校验码 ${digest.slice(0, 16)}…`}
            action={
              <>
                <LinkButton href={`${record}/pdf`} variant="primary" download>
                  下载 PDF
                </LinkButton>
                <LinkButton href={`${record}/word`} download>
                  下载 Word
                </LinkButton>
                <PrintButton />
              </>
            }
          />
        </div>
        <PaperSheet paper={paper} />
      </>
    );
  },
});
