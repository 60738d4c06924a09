"use client";

import { createContext, type ReactNode, useContext } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import type { FormAction } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";

const Codes = createContext<Record<string, string>>({});

interface Props {
  action: FormAction<Record<string, string>>;
  /** Ids of what came on paper. */
  applications: string[];
  /** The slips. */
  children: ReactNode;
}

/** Slips of papers that nobody has told a query code yet: one press gives each its code, to be printed now. */
export function QueryCodes({ action, applications, children }: Props) {
  return (
    <ActionForm
      action={action}
      guard={false}
      className="contents"
      done={(codes) => (
        <Codes value={codes}>
          <Alert tone="success" title="查询码已写入回执" className="screen-only mb-4">
            查询码只在这里显示这一次，请现在打印。这些申请原有的查询码已失效。
          </Alert>
          {children}
        </Codes>
      )}
    >
      {applications.map((id) => (
        <input key={id} type="hidden" name="applications" value={id} />
      ))}
      <Alert
        tone="info"
        title={`有 ${applications.length} 份纸质申请，可以把查询码印在回执上`}
        className="screen-only mb-4"
        action={<SubmitButton pendingText="正在生成">生成查询码</SubmitButton>}
      >
        已经领过查询码的，原查询码会失效。
      </Alert>
      {children}
    </ActionForm>
  );
}

/** How the applicant of a paper comes by the query code. */
export function PaperCode({ receipt }: { receipt: string }) {
  const code = useContext(Codes)[receipt];
  if (!code) return "查询码请负责人或联系人携带身份证件到中心领取。";
  return (
    <>
      查询码为 <strong className="whitespace-nowrap">{code}</strong>，请妥善保管，不要告诉他人。
    </>
  );
}
