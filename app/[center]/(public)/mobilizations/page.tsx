import type { Metadata } from "next";
import { TeamCall } from "@/components/community/team-call";
import { PhoneLink } from "@/components/phone-link";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { findTeamCall } from "@/lib/usecases/community/volunteer/mobilization-answer";
import { publicPage } from "@/lib/web/page";
import { countFailures, visitorAddress } from "@/lib/web/rate-limit";
import { answerTeamCallAction } from "./actions";
import { callAddress } from "./schema";

export const metadata: Metadata = { title: "队伍回应", robots: { index: false } };

export default publicPage({
  permission: "mobilization.answer",
  input: callAddress,
  load: findTeamCall,
  around: async (view) =>
    countFailures(
      [["verifyPerAddress", await visitorAddress()]],
      view,
      ({ data, input }) => data !== null || input.code === null,
    ),
  render: ({ data: call, input: { code, done }, center }) => {
    if (!call)
      return (
        <>
          <PageHeader title="队伍回应" lead="收到拉动通知的队伍，凭通知单上的回应码在这里回应。" />
          <form method="get" className="panel-box flex max-w-md flex-col gap-4 px-5 py-6">
            {code !== null && (
              <Alert tone="danger" title="没有这个回应码">
                请对照通知单核对；不清楚时请致电 <PhoneLink phone={center.phone} />。
              </Alert>
            )}
            <label className="flex flex-col gap-1 font-semibold">
              回应码
              <input
                name="code"
                required
                maxLength={50}
                defaultValue={code ?? ""}
                autoComplete="off"
                autoCapitalize="characters"
                className="input w-full text-lg tracking-wide"
              />
            </label>
            <Button type="submit" variant="primary">
              查看通知
            </Button>
          </form>
        </>
      );
    const { team, mobilization } = call;
    return (
      <>
        <PageHeader title={mobilization.name} lead={`${center.name}通知${team.name}`} />
        <div className="flex max-w-2xl flex-col gap-5">
          {done && (
            <Alert tone="success" title="回应已收到">
              谢谢！结束之前还可以在这里更改。
            </Alert>
          )}
          <TeamCall
            call={call}
            action={answerTeamCallAction.bind(null, center.slug)}
            hidden={{ code: code ?? "" }}
          />
        </div>
      </>
    );
  },
});
