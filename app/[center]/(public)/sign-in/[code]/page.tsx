import type { Metadata } from "next";
import { z } from "zod";
import { FormFields } from "@/components/form/form-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { PageHeader } from "@/components/ui/page-header";
import { signInForm } from "@/lib/domain/incubation/attendance";
import { getSignIn } from "@/lib/usecases/incubation/training/attendance";
import { publicPage } from "@/lib/web/page";
import { sessionTime } from "../../../_parts/incubation/session-time";
import { signInAtTrainingAction } from "./actions";

export const metadata: Metadata = { title: "培训签到", robots: { index: false } };

/** What the code on the wall leads to. It asks for a name and four digits, never for a place or a picture. */
export default publicPage({
  permission: "training.attend",
  input: z.object({ code: z.string().max(40) }),
  load: getSignIn,
  render: ({ center: { slug }, input: { code }, data: session }) => (
    <div className="mx-auto max-w-md">
      <PageHeader title="培训签到" lead={session.title} />
      <p>{sessionTime(session)}</p>
      <p className="mb-4 text-muted">{[session.place, session.topic].filter(Boolean).join("，")}</p>
      {session.whyNot ? (
        <Alert tone="warning" title="现在不能签到">
          {session.whyNot}
        </Alert>
      ) : (
        <ActionForm
          action={signInAtTrainingAction.bind(null, slug)}
          hidden={{ code }}
          submit="签到"
          pendingText="正在签到"
          guard={false}
          resetOnDone
          className="panel-box flex flex-col gap-5 px-5 py-6"
        >
          <FormFields form={signInForm} />
        </ActionForm>
      )}
    </div>
  ),
});
