import { LinkButton } from "@/components/ui/link-button";
import { type Grant, roleLabels, rolesOf } from "@/lib/domain/access";
import { workplaces } from "@/lib/web/landing";

interface Props {
  memberships: readonly { centerId: string; grants: readonly Grant[] }[];
  centers: readonly { id: string; slug: string; name: string }[];
}

/** Where a signed-in person belongs, and the doors there. */
export function MyCenters({ memberships, centers }: Props) {
  const mine = centers.flatMap((center) => {
    const membership = memberships.find(({ centerId }) => centerId === center.id);
    return membership ? [{ ...center, grants: membership.grants }] : [];
  });
  return (
    <section className="mb-10" aria-labelledby="my-centers">
      <h1 id="my-centers" className="text-2xl">
        我的中心
      </h1>
      {mine.length === 0 && (
        <p className="mt-2 text-muted">
          您的账号还没有在任何中心担任工作。如需加入，请所在中心的管理者开出邀请。
        </p>
      )}
      <ul className="mt-4 flex flex-col gap-3">
        {mine.map(({ id, slug, name, grants }) => {
          const places = workplaces(slug, grants);
          return (
            <li
              key={id}
              className="panel-box flex flex-wrap items-center justify-between gap-x-6 gap-y-3 px-5 py-4"
            >
              <div>
                <p className="text-lg font-semibold">{name}</p>
                <p className="text-sm text-muted">
                  {rolesOf(grants)
                    .map((role) => roleLabels[role])
                    .join("、")}
                </p>
              </div>
              <div className="flex flex-wrap gap-2">
                {places.map((place, index) => (
                  <LinkButton
                    key={place.href}
                    href={place.href}
                    variant={index === 0 ? "primary" : "secondary"}
                  >
                    进入{place.label}
                  </LinkButton>
                ))}
                <LinkButton href={`/${slug}`} variant={places.length === 0 ? "primary" : "ghost"}>
                  中心网站
                </LinkButton>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
