import type { ReactNode } from "react";
import { SignOutForm } from "@/app/(site)/signin/sign-out-form";
import { DeskShell } from "@/components/desk-shell";
import { MenuItem } from "@/components/ui/menu-item";
import { type Actor, roleLabels } from "@/lib/domain/access";
import type { CivilDate } from "@/lib/domain/civil-date";
import type { Waiting } from "@/lib/usecases/today";
import { inDemoWorld } from "@/lib/web/demo";
import { workplaces } from "@/lib/web/landing";
import { arrival } from "@/lib/web/request-reads";
import { allCenters } from "@/lib/web/visit";
import { DemoClock } from "./demo-clock";
import { navigation } from "./navigation";

interface Props {
  center: { slug: string; name: string };
  actor: Actor;
  today: CivilDate;
  waiting: Waiting;
  children: ReactNode;
}

/** The other centers whose desk this person may sit at, and this one. */
async function desks(slug: string) {
  const memberships = (await arrival(slug))?.user?.memberships ?? [];
  if (memberships.length < 2) return [];
  return (await allCenters()).flatMap(({ id, slug, name }) => {
    const roles = memberships.find(({ centerId }) => centerId === id)?.roles ?? [];
    const [first] = workplaces(slug, roles);
    return first ? [{ label: name, href: first.href }] : [];
  });
}

/** The desk around its pages. */
export async function Frame({ center, actor, today, waiting, children }: Props) {
  const home = `/${center.slug}/desk`;
  const elsewhere = workplaces(center.slug, actor.roles).filter(({ href }) => href !== home);
  return (
    <DeskShell
      center={center.name}
      home={home}
      nav={navigation(center.slug, waiting)}
      centers={await desks(center.slug)}
      search={{ action: `${home}/applications` }}
      person={{ name: actor.name, role: actor.roles.map((role) => roleLabels[role]).join("、") }}
      personMenu={
        <>
          {elsewhere.map(({ label, href }) => (
            <MenuItem key={href} href={href}>
              {label}
            </MenuItem>
          ))}
          <MenuItem href={`/${center.slug}`}>中心网站</MenuItem>
          <MenuItem href="/account">修改密码</MenuItem>
        </>
      }
      signOut={<SignOutForm />}
      notice={inDemoWorld() && <DemoClock center={center} today={today} />}
    >
      {children}
    </DeskShell>
  );
}
