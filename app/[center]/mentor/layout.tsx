import { SignOutForm } from "@/app/(site)/signin/sign-out-form";
import { CenterTheme } from "@/components/center-theme";
import { DemoClockBar } from "@/components/demo-clock-bar";
import { PanelShell } from "@/components/panel-shell";
import { buttonClass } from "@/components/ui/button-class";
import { formatDateWithWeekday } from "@/lib/domain/base/civil-date";
import { centerTitle } from "@/lib/web/center-title";
import { centerLayout } from "@/lib/web/page";
import { demoDay } from "@/lib/web/visit";

export const generateMetadata = centerTitle;

/** The room of a mentor, as plain as a review day: the person, the center, the work. */
export default centerLayout({
  permission: "mentoring.view",
  load: async () => null,
  render: ({ center, actor }, children) => {
    const day = demoDay(center);
    return (
      <CenterTheme accent={center.accent}>
        <PanelShell
          center={center.name}
          person={`导师 ${actor.name}`}
          signOut={<SignOutForm className={buttonClass("ghost")}>退出</SignOutForm>}
          notice={day && <DemoClockBar date={formatDateWithWeekday(day)} />}
        >
          {children}
        </PanelShell>
      </CenterTheme>
    );
  },
});
