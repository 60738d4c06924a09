import { BlockedAction } from "@/components/ui/blocked-action";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { LinkButton } from "@/components/ui/link-button";
import { type AgreementState, openAgreementStates } from "@/lib/domain/admission/agreement-lifecycle";
import { objectionName } from "@/lib/domain/admission/objection";
import type { ApplicationState } from "@/lib/domain/recruitment/application/application-lifecycle";
import { correctSignaturesAction, recordLapseAction, takeBackLapseAction } from "../actions";

interface Props {
  slug: string;
  /** The text is made first: then that is the one thing to do. */
  mayIssue: boolean;
  agreement: {
    id: string;
    number: string;
    state: AgreementState;
    organization: string;
    application: { state: ApplicationState } | null;
    /** The open one, before whose answer nobody signs. */
    objection: { id: string; number: number; state: string } | null;
    edition: string;
    withdrawn: boolean;
    issuedAt: unknown;
    startedOn: unknown;
  };
}

/** What may be recorded of an agreement now, and how a wrong record is taken back. */
export function AgreementActs({ slug, mayIssue, agreement }: Props) {
  const { id, number, state, organization, application, objection, edition, withdrawn } = agreement;
  const hidden = { agreement: id };
  const open = openAgreementStates.includes(state);
  return (
    <>
      {open && objection && (
        <BlockedAction
          label="登记签署"
          why={
            objection.state === "upheld"
              ? `${objectionName(objection)}成立，不能签约。`
              : `${objectionName(objection)}还没有答复，暂不能签约。`
          }
          href={`/${slug}/desk/objections/${objection.id}`}
          hrefLabel={objection.state === "upheld" ? "查看异议" : "去答复"}
        />
      )}
      {open && !objection && withdrawn && (
        <BlockedAction label="登记签署" why="文本已经撤回，重新签发之后才能登记签署。" />
      )}
      {open && !objection && !withdrawn && (
        <LinkButton
          href={`/${slug}/desk/agreements/sign?${new URLSearchParams({ "agreements[]": number })}`}
          variant={agreement.issuedAt === null && mayIssue ? "secondary" : "primary"}
        >
          登记签署
        </LinkButton>
      )}
      {open && (
        <ConfirmDialog
          action={recordLapseAction.bind(null, slug)}
          trigger="登记放弃"
          title="登记放弃签约"
          confirm="登记放弃"
          variant="danger"
          hidden={hidden}
          reason={{ name: "reason", label: "放弃的原因", hint: "如组织来函放弃，写明来函日期。" }}
        >
          <p>
            {organization}的协议将作废{application !== null && "，申请按逾期放弃处理，名额空出"}
            。登记有误的，可以撤销。
          </p>
        </ConfirmDialog>
      )}
      {state !== "prepared" && state !== "voided" && (
        <ConfirmDialog
          action={correctSignaturesAction.bind(null, slug)}
          trigger="更正签署登记"
          title="更正签署登记"
          confirm="清除签署登记"
          hidden={{ ...hidden, edition }}
          reason={{ name: "reason", label: "更正的原因" }}
        >
          <p>
            协议回到待签，请随后按实际情况重新登记双方签署。
            {agreement.startedOn !== null &&
              `${organization}随即退出在孵名单；进入孵化后已有办理记录的，不能再更正。`}
          </p>
        </ConfirmDialog>
      )}
      {state === "voided" && application?.state !== "disqualified" && (
        <ConfirmDialog
          action={takeBackLapseAction.bind(null, slug)}
          trigger="撤销放弃登记"
          title="撤销放弃登记"
          confirm="撤销放弃登记"
          hidden={hidden}
          reason={{ name: "reason", label: "撤销的原因" }}
        >
          <p>
            协议回到待签{application !== null && `，${organization}恢复待签约`}；此前登记的签署须重新登记。
          </p>
        </ConfirmDialog>
      )}
    </>
  );
}
