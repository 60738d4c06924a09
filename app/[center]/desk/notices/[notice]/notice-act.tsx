import { SaidSoFar } from "@/components/said-so-far";
import { BlockedAction } from "@/components/ui/blocked-action";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { TextAreaField } from "@/components/ui/field/text-area-field";
import { LinkButton } from "@/components/ui/link-button";
import { objectionsInWords } from "@/lib/domain/admission/objection";
import { formatDateWithWeekday } from "@/lib/domain/base/civil-date";
import { archiveNoticeAction, closeNoticeAction, publishNoticeAction, reopenNoticeAction } from "../actions";
import type { NoticeActProps } from "./notice-act-props";
import { announcedInWords, noticeEnds } from "./notice-ends";
import { TakeBackDraft } from "./take-back-draft";
import { WithdrawNotice } from "./withdraw-notice";

/** The one act a notice waits for, or why it must wait. */
export function NoticeAct({ slug, notice }: NoticeActProps) {
  const { id, state, obstacle, startsOn, endsOn } = notice;
  const ends = noticeEnds(notice);
  switch (state) {
    case "drafted":
      if (obstacle)
        return (
          <>
            <TakeBackDraft slug={slug} notice={notice} />
            <BlockedAction
              label="发布公示"
              why={obstacle}
              href={`/${slug}/desk/notices/${id}/edit`}
              hrefLabel="去修改"
            />
          </>
        );
      return (
        <>
          <TakeBackDraft slug={slug} notice={notice} />
          <ConfirmDialog
            action={publishNoticeAction.bind(null, slug)}
            trigger="发布公示"
            title="发布公示"
            confirm="发布公示"
            variant="primary"
            hidden={{ notice: id, edition: notice.edition }}
          >
            <p>
              {announcedInWords(notice)}将从{formatDateWithWeekday(startsOn)}到{formatDateWithWeekday(endsOn)}
              在公开网站公示。
            </p>
            <p>
              发布后，标题、正文、{notice.call ? "名单" : "委托结果"}
              和日期都不能再改；有错误的，只能撤回后重新公示。
            </p>
          </ConfirmDialog>
        </>
      );
    case "published":
      // Its last day is in the frame below; what may be done before it is this alone.
      if (obstacle) return <WithdrawNotice slug={slug} notice={notice} />;
      return (
        <>
          <WithdrawNotice slug={slug} notice={notice} />
          <ConfirmDialog
            action={closeNoticeAction.bind(null, slug)}
            trigger={ends.act}
            title={ends.act}
            confirm={ends.act}
            variant="primary"
            hidden={{ notice: id }}
          >
            <p>公示期已满。{ends.follows}</p>
            <TextAreaField
              name="statement"
              label="公示期内的异议情况"
              hint="请照实填写，例如“公示期内未收到异议，没有未办结的异议”。被异议的组织，答复前不能签约。这段话会记入办理经过。"
              defaultValue={objectionsInWords(notice.objections.map((one) => one.state))}
              rows={3}
              limit={500}
            />
          </ConfirmDialog>
        </>
      );
    case "closed":
      return (
        <>
          <LinkButton href={`/${slug}/desk/${ends.next}`}>{ends.look}</LinkButton>
          <ConfirmDialog
            action={reopenNoticeAction.bind(null, slug)}
            trigger={ends.back}
            title={ends.back}
            confirm={ends.back}
            hidden={{ notice: id }}
            reason={{ name: "reason", label: "撤销的原因" }}
          >
            <p>公示回到公示期，{ends.undone}</p>
            {notice.said && <SaidSoFar {...notice.said} />}
          </ConfirmDialog>
          <ConfirmDialog
            action={archiveNoticeAction.bind(null, slug)}
            trigger="归档"
            title="归档"
            confirm="归档"
            hidden={{ notice: id }}
          >
            <p>归档后不再登记对这份公示的异议，也不能再{ends.back}。公开网站照常显示。</p>
            <p>归档不能撤销。</p>
          </ConfirmDialog>
        </>
      );
    case "archived":
      return <LinkButton href={`/${slug}/desk/${ends.next}`}>{ends.look}</LinkButton>;
    case "withdrawn":
      if (notice.supplements) return <TakeBackDraft slug={slug} notice={notice} />;
      return (
        <LinkButton href={`/${slug}/desk/${notice.about.at}`}>查看{notice.call ? "批次" : "项目"}</LinkButton>
      );
  }
}
