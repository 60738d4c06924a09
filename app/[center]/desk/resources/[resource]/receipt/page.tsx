import { z } from "zod";
import { PaperSheet } from "@/components/paper-sheet";
import { PaperBar } from "@/components/record/paper-bar";
import { Alert } from "@/components/ui/alert";
import { receiptPaper } from "@/lib/domain/projects/giving/giving-paper";
import { getReceipt } from "@/lib/usecases/projects/giving/resource";
import { centerPage } from "@/lib/web/page";

export const metadata = { title: "接收单" };

/** The paper that donor and center sign; the only one that names a donor who does not want to be named. */
export default centerPage({
  permission: "resource.view",
  input: z.object({ resource: z.uuid() }),
  load: getReceipt,
  render: ({ center, data: resource }) => {
    const at = `/${center.slug}/desk/resources`;
    return (
      <>
        <PaperBar
          crumbs={[
            { label: "慈善资源", href: at },
            { label: resource.title, href: `${at}/${resource.id}` },
          ]}
          print="打印接收单"
        />
        {!resource.named && (
          <div className="screen-only mb-4">
            <Alert tone="info" title="捐赠人要求匿名">
              写有姓名的接收单由管理者打印。
            </Alert>
          </div>
        )}
        <PaperSheet paper={receiptPaper(resource, center)} />
      </>
    );
  },
});
