import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { answersInWords } from "@/lib/domain/base/form-words";
import { opinionForm } from "@/lib/domain/review/appraisal";
import type { viewAppraisal } from "@/lib/usecases/review/appraisal";
import { freeSeatAction } from "../actions";

type Opinions = Awaited<ReturnType<typeof viewAppraisal>>["opinions"];

interface Props {
  slug: string;
  application: string;
  opinions: Opinions;
  /** May free the seat of somebody who will not come to an opinion. */
  frees: boolean;
}

/** The opinions of others: what each says only once it may be seen, so that two look by themselves. */
export function ShownOpinions({ slug, application, opinions, frees }: Props) {
  return opinions.map((one) => (
    <Section key={one.appraiserId} title={`${one.appraiserName}的评估意见`}>
      {one.shown ? (
        <Facts facts={answersInWords(opinionForm, one)} />
      ) : (
        <p className="text-muted">
          {one.submittedAt ? "已提交，您提交自己的意见后可以看到。" : "正在评估，尚未提交。"}
        </p>
      )}
      {frees && !one.submittedAt && (
        <div className="screen-only mt-3">
          <ConfirmDialog
            action={freeSeatAction.bind(null, slug)}
            trigger="让出席位"
            title={`让出${one.appraiserName}的评估席位`}
            confirm="让出"
            hidden={{ application, appraiser: one.appraiserId }}
            reason={{ name: "reason", label: "让出的理由" }}
          >
            <p>让出后由其他工作人员接着评估；已写的草稿不再显示，留在记录中。</p>
          </ConfirmDialog>
        </div>
      )}
    </Section>
  ));
}
