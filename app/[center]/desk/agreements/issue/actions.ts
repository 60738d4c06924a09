"use server";

import { z } from "zod";
import { callKey } from "@/app/[center]/_parts/recruitment/call-key";
import { directTerms, issueTerms, reissueTerms } from "@/lib/domain/admission/issue";
import { makeDirect } from "@/lib/usecases/admission/issue/direct";
import { resumeIssuing } from "@/lib/usecases/admission/issue/issue-many";
import { withdrawIssue } from "@/lib/usecases/admission/issue/withdraw";
import { issueManyWithTables, issueWithTables } from "@/lib/usecases/projects/project/agreement-issue";
import { signAward } from "@/lib/usecases/projects/project/award-agreement";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, seen } from "@/lib/web/typed-input";
import { withdrawIssueInput } from "../schema";

const record = ({ number }: { number: string }, slug: string) => `/${slug}/desk/agreements/${number}`;

export const issueAgreementAction = centerAction({
  permission: "agreement.issue",
  input: schemaOf(reissueTerms, { agreement: z.uuid(), edition }),
  run: issueWithTables,
  next: record,
});

export const issueManyAction = centerAction({
  permission: "agreement.issue",
  input: schemaOf(issueTerms, { call: callKey, seen }),
  run: issueManyWithTables,
});

export const resumeIssuingAction = centerAction({
  permission: "agreement.issue",
  input: z.object({ call: callKey }),
  run: resumeIssuing,
  message: ({ left }) => `还有 ${left} 份，已让它继续。`,
});

export const withdrawIssueAction = centerAction({
  permission: "agreement.issue",
  input: withdrawIssueInput,
  run: withdrawIssue,
});

export const makeDirectAction = centerAction({
  permission: "agreement.issue",
  input: schemaOf(directTerms),
  run: makeDirect,
  next: record,
});

export const signAwardAction = centerAction({
  permission: "agreement.issue",
  input: schemaOf(directTerms, { project: z.uuid() }),
  run: signAward,
  next: record,
});
