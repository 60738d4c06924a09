import { SignOutForm } from "@/app/(site)/signin/sign-out-form";
import { DemoClockBar } from "@/components/demo-clock-bar";
import { PanelShell } from "@/components/panel-shell";
import { buttonClass } from "@/components/ui/button-class";
import { formatDateWithWeekday } from "@/lib/domain/civil-date";
import { centerLayout } from "@/lib/web/page";
import { demoDay } from "@/lib/web/visit";

/** A review day has no chrome: the person, the center, the work. */
export default centerLayout({
  permission: "mark.view",
  load: async () => null,
  render: ({ center, actor }, children) => {
    const day = demoDay(center);
    return (
      <PanelShell
        center={center.name}
        person={`评委 ${actor.name}`}
        signOut={<SignOutForm className={buttonClass("ghost")}>退出</SignOutForm>}
        notice={day && <DemoClockBar date={formatDateWithWeekday(day)} />}
      >
        {children}
      </PanelShell>
    );
  },
});
