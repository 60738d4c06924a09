import { accents } from "@/components/ui/accents";
import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import type { CenterFacts } from "@/lib/usecases/center/settings";

interface Props {
  facts: CenterFacts & { slug: string; code: string };
}

/** The same for those who may only look. */
export function FactsList({ facts }: Props) {
  const accent = accents.find(({ hex }) => hex === facts.accent)?.name ?? facts.accent;
  return (
    <Section title="中心信息" className="max-w-3xl">
      <Facts
        facts={[
          { label: "中心名称", value: facts.name },
          { label: "申请编号前缀", value: facts.code },
          { label: "主办单位", value: facts.bureau },
          { label: "运营单位", value: facts.operator },
          { label: "地址", value: facts.address },
          { label: "电话", value: facts.phone },
          { label: "电子邮箱", value: facts.email },
          { label: "开放时间", value: facts.openingHours },
          { label: "网站备案号", value: facts.recordNumber },
          { label: "主题色", value: accent },
        ]}
      />
    </Section>
  );
}
