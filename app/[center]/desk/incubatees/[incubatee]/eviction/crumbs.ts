import type { Crumb } from "@/components/ui/breadcrumbs";

/** The pages above a notice of eviction. */
export function evictionCrumbs(slug: string, { id, name }: { id: string; name: string }): [Crumb, Crumb] {
  return [
    { label: "在孵组织", href: `/${slug}/desk/incubatees` },
    { label: name, href: `/${slug}/desk/incubatees/${id}` },
  ];
}
