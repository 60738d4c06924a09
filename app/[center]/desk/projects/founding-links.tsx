import { Fragment } from "react";

interface Props {
  slug: string;
  agreements: readonly { number: string; organization: string | null }[];
}

/** Agreements without a project yet, each leading to where it is put on record. */
export function FoundingLinks({ slug, agreements }: Props) {
  return agreements.map(({ number, organization }, at) => (
    <Fragment key={number}>
      {at > 0 && "、"}
      <a className="link" href={`/${slug}/desk/projects/found/${number}`}>
        {organization ?? number}
      </a>
    </Fragment>
  ));
}
