import { SignOutForm } from "@/app/(site)/signin/sign-out-form";
import { CenterTheme } from "@/components/center-theme";
import { DemoClockBar } from "@/components/demo-clock-bar";
import { PanelShell } from "@/components/panel-shell";
import { buttonClass } from "@/components/ui/button-class";
import { type MemberPermission, type Role, roleLabels } from "@/lib/domain/access";
import { formatDateWithWeekday } from "@/lib/domain/base/civil-date";
import { centerLayout } from "@/lib/web/page";
import { demoDay, type Narrowed } from "@/lib/web/visit";

/** A room without chrome, for whoever comes for one kind of work in one role: the person, the center, the work. */
export function plainRoom({ role, ...door }: { role: Role; permission: MemberPermission } & Narrowed) {
  return centerLayout({
    ...door,
    load: async () => null,
    render: ({ center, actor }, children) => {
      const day = demoDay(center);
      return (
        <CenterTheme accent={center.accent}>
          <PanelShell
            center={center.name}
            person={`${roleLabels[role]} ${actor.name}`}
            signOut={<SignOutForm className={buttonClass("ghost")}>退出</SignOutForm>}
            notice={day && <DemoClockBar date={formatDateWithWeekday(day)} />}
          >
            {children}
          </PanelShell>
        </CenterTheme>
      );
    },
  });
}
