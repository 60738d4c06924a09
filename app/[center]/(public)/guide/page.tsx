import type { Metadata } from "next";
import { z } from "zod";
import { Paragraphs } from "@/components/paragraphs";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { currentCalls } from "@/lib/usecases/site";
import { publicPage } from "@/lib/web/page";
import { OpenCall } from "../open-call";

export const metadata: Metadata = { title: "入驻指南" };

export default publicPage({
  permission: "site.view",
  input: z.object({}),
  load: currentCalls,
  render: ({ center, data: calls }) => (
    <>
      <PageHeader title="入驻指南" lead="申请入驻需要的条件、材料和办理流程。" />
      <div className="flex flex-col gap-4">
        <Section>
          <Paragraphs text={center.guide} className="pt-2" />
        </Section>
        {calls.map((call) => (
          <OpenCall key={call.number} slug={center.slug} call={call} />
        ))}
      </div>
    </>
  ),
});
