import { z } from "zod";
import { PhoneLink } from "@/components/phone-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { listPublicCommunities } from "@/lib/usecases/community/place-page";
import { publicPage } from "@/lib/web/page";

export const metadata = { title: "社区服务" };

export default publicPage({
  permission: "site.view",
  input: z.object({}),
  load: listPublicCommunities,
  render: ({ center: { slug }, data: communities }) => (
    <>
      <PageHeader title="社区服务" lead="选择您的社区，在线点单；已经点过的，凭点单号查看进度。" />
      <p className="mb-4">
        <a href={`/${slug}/orders`} className="link-plain">
          查看点单进度
        </a>
      </p>
      {communities.length === 0 ? (
        <EmptyState title="还没有公开的社区页面" icon="community">
          社区公开自己的页面后，会列在这里。
        </EmptyState>
      ) : (
        <ul className="grid gap-4 md:grid-cols-2">
          {communities.map(({ placeId, place, introduction, phone, address, ordersOpen }) => (
            <li key={placeId} className="panel-box flex flex-col gap-2 p-4">
              <h2 className="text-lg">
                <a href={`/${slug}/communities/${placeId}`} className="link-plain">
                  {place.name}
                </a>
              </h2>
              {place.parent && <p className="text-sm text-muted">{place.parent.name}</p>}
              <p className="line-clamp-2">{introduction}</p>
              {address && <p className="text-sm text-muted">{address}</p>}
              <p>
                <PhoneLink phone={phone} />
                {ordersOpen && <span className="ms-3 text-passed">可在线点单</span>}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  ),
});
