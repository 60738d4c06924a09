import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { answersInWords } from "@/lib/domain/base/form-words";
import { opinionForm } from "@/lib/domain/review/appraisal";
import type { viewAppraisal } from "@/lib/usecases/review/appraisal";

type Opinions = Awaited<ReturnType<typeof viewAppraisal>>["opinions"];

/** The opinions of others: what each says only once it may be seen, so that two look by themselves. */
export function ShownOpinions({ opinions }: { opinions: Opinions }) {
  return opinions.map((one) => (
    <Section key={one.appraiserId} title={`${one.appraiserName}的评估意见`}>
      {one.shown ? (
        <Facts facts={answersInWords(opinionForm, one)} />
      ) : (
        <p className="text-muted">
          {one.submittedAt ? "已提交，您提交自己的意见后可以看到。" : "正在评估，尚未提交。"}
        </p>
      )}
    </Section>
  ));
}
