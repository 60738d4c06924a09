import type { ReactNode } from "react";
import { SignOutForm } from "@/app/(site)/signin/sign-out-form";
import { DeskShell } from "@/components/desk-shell";
import { type Actor, roleLabels, rolesOf } from "@/lib/domain/access";
import type { CivilDate } from "@/lib/domain/base/civil-date";
import type { Waiting } from "@/lib/usecases/oversight/today";
import { arrival } from "@/lib/web/arrival";
import { centersOf } from "@/lib/web/centers";
import { inDemoWorld } from "@/lib/web/demo";
import { workplaces } from "@/lib/web/landing";
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
  return (await centersOf(memberships)).flatMap(({ id, slug, name }) => {
    const grants = memberships.find(({ centerId }) => centerId === id)?.grants ?? [];
    const [first] = workplaces(slug, grants);
    return first ? [{ label: name, href: first.href }] : [];
  });
}

/** The desk around its pages. */
export async function Frame({ center, actor, today, waiting, children }: Props) {
  const home = `/${center.slug}/desk`;
  return (
    <DeskShell
      bar={{
        center: center.name,
        home,
        nav: navigation(center.slug, actor, waiting),
        centers: await desks(center.slug),
        search: `/${center.slug}/desk/search`,
        person: {
          name: actor.name,
          role: rolesOf(actor.grants)
            .map((role) => roleLabels[role])
            .join("、"),
        },
        links: [
          ...workplaces(center.slug, actor.grants).filter(({ href }) => href !== home),
          { label: "中心网站", href: `/${center.slug}` },
          { label: "修改密码", href: "/account" },
        ],
      }}
      signOut={<SignOutForm />}
      notice={inDemoWorld() && <DemoClock center={center} today={today} />}
    >
      {children}
    </DeskShell>
  );
}
