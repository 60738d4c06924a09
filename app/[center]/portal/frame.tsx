import type { ReactNode } from "react";
import { SignOutForm } from "@/app/(site)/signin/sign-out-form";
import { DemoClockBar } from "@/components/demo-clock-bar";
import { DeskShell } from "@/components/desk-shell";
import { formatDateWithWeekday } from "@/lib/domain/base/civil-date";
import type { OwnWork } from "@/lib/domain/oversight/own-work";
import { heldNames } from "@/lib/web/held-names";
import { workplaces } from "@/lib/web/landing";
import type { View } from "@/lib/web/page";
import { demoDay } from "@/lib/web/visit";
import { portalEntries } from "./navigation";

interface Props extends Pick<View<object, unknown>, "center" | "actor" | "now"> {
  organization: OwnWork & { id: string; name: string };
  children: ReactNode;
}

/** The portal around its pages; whoever acts for several organizations sees which one, and changes here. */
export async function Frame({ center, actor, now, organization, children }: Props) {
  const home = `/${center.slug}/portal`;
  const day = demoDay(center);
  const others = await heldNames({ center, actor, now }, "organization");
  return (
    <DeskShell
      bar={{
        center: organization.name,
        home,
        nav: portalEntries(center.slug, {
          actor,
          scope: { organization: organization.id },
          work: organization,
        }).map(({ permission: _, ...item }) => item),
        centers: others.map(({ id, name }) => ({ label: name, href: `${home}/open/${id}` })),
        person: { name: actor.name, role: center.name },
        links: [
          ...workplaces(center.slug, actor.grants).filter(({ href }) => href !== home),
          { label: "中心网站", href: `/${center.slug}` },
          { label: "修改密码", href: "/account" },
        ],
      }}
      signOut={<SignOutForm />}
      notice={day && <DemoClockBar date={formatDateWithWeekday(day)} />}
    >
      {children}
    </DeskShell>
  );
}
