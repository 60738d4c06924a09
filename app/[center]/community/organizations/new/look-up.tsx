import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field/text-field";
import { Section } from "@/components/ui/section";

interface Props {
  at: string;
  sought: { name: string; creditCode: string | null; filingNumber: string | null };
}

/** A plain form: what was asked stands in the address. */
export function LookUp({ at, sought: { name, creditCode, filingNumber } }: Props) {
  return (
    <Section title="查一查">
      <form action={at} className="flex flex-col gap-4">
        <TextField name="name" label="组织名称" defaultValue={name} maxLength={60} />
        <TextField name="creditCode" label="统一社会信用代码" optional defaultValue={creditCode ?? ""} />
        <TextField name="filingNumber" label="备案编号" optional defaultValue={filingNumber ?? ""} />
        <div>
          <Button type="submit" variant={name ? "secondary" : "primary"}>
            查一查
          </Button>
        </div>
      </form>
    </Section>
  );
}
