import type { ReactNode } from "react";
import { SignOutForm } from "@/app/(site)/signin/sign-out-form";
import { DemoClockBar } from "@/components/demo-clock-bar";
import { RoomShell } from "@/components/room-shell";
import { formatDateWithWeekday } from "@/lib/domain/base/civil-date";
import { heldNames } from "@/lib/web/held-names";
import { workplaces } from "@/lib/web/landing";
import type { View } from "@/lib/web/page";
import { demoDay } from "@/lib/web/visit";
import { communityEntries } from "./navigation";

interface Props extends Pick<View<object, unknown>, "center" | "actor" | "now"> {
  place: { id: string; name: string };
  children: ReactNode;
}

/** The room around its pages; whoever works for several places sees which one, and changes here. */
export async function Frame({ center, actor, now, place, children }: Props) {
  const home = `/${center.slug}/community`;
  const day = demoDay(center);
  const others = await heldNames({ center, actor, now }, "place");
  return (
    <RoomShell
      name={place.name}
      nav={communityEntries(center.slug, { actor, scope: { place: place.id } })}
      others={others.map(({ id, name }) => ({ label: name, href: `${home}/open/${id}` }))}
      person={actor.name}
      links={[
        ...workplaces(center.slug, actor.grants).filter(({ href }) => href !== home),
        { label: "中心网站", href: `/${center.slug}` },
        { label: "修改密码", href: "/account" },
      ]}
      signOut={<SignOutForm />}
      notice={day && <DemoClockBar date={formatDateWithWeekday(day)} />}
    >
      {children}
    </RoomShell>
  );
}
