import { z } from "zod";
import { callKey } from "@/app/[center]/_parts/recruitment/call-key";
import { CallNotice } from "@/app/[center]/_parts/recruitment/call-notice";
import { FormFields } from "@/components/form/form-fields";
import { Alert } from "@/components/ui/alert";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { stepsOf } from "@/lib/domain/recruitment/application/application-steps";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { previewCall } from "@/lib/usecases/recruitment/call/call-preview";
import { centerPage } from "@/lib/web/page";

export const metadata = { title: "公告预览" };

export default centerPage({
  permission: "call.view",
  input: z.object({ call: callKey }),
  load: previewCall,
  render: ({ data: { notice, asks }, center }) => {
    const list = `/${center.slug}/desk/calls`;
    const batch = `${list}/${formatCallKey(notice)}`;
    return (
      <>
        <PageHeader
          title={`${notice.title}（预览）`}
          crumbs={[
            { label: "招募批次", href: list },
            { label: notice.name, href: batch },
          ]}
        />
        <Alert tone="info" title="预览：公告还没有发布" className="mb-4">
          下面是申请方将会看到的公告和申请表。申请表可以试填，不会保存或提交。
        </Alert>
        <CallNotice center={center} call={notice} at={batch} />
        <h2 className="mt-8 mb-4 text-xl">申请表</h2>
        <form className="flex max-w-3xl flex-col gap-4">
          {stepsOf(asks, {}).map(({ id, title, form, under }) => (
            <Section key={id} title={title}>
              <div className="flex flex-col gap-5">
                <FormFields form={form} under={under} />
                {id === "materials" && (
                  <ul className="list-disc ps-5">
                    {asks.materials.map((material) => (
                      <li key={material.id}>
                        {material.name}
                        {material.required ? "" : "（选交）"}
                      </li>
                    ))}
                  </ul>
                )}
              </div>
            </Section>
          ))}
        </form>
      </>
    );
  },
});
