import { PhoneLink } from "@/components/phone-link";
import type { WhereToAsk } from "@/lib/usecases/community/order/order-code";

interface Props {
  /** The community that the visitor came from; null where the address names none. */
  at: WhereToAsk | null;
  /** The page with all of them. */
  communities: string;
  /** Of the center. */
  phone: string;
}

/** Whom to ask about a number or a code that was lost: the community, which can see who somebody is, and gives a new one. */
export function LostCode({ at, communities, phone }: Props) {
  return (
    <div className="text-sm text-muted">
      <p className="font-semibold text-base-content">遗失了点单号或查询码</p>
      {at ? (
        <p>
          请联系{at.place}：值班电话 <PhoneLink phone={at.phone} />
          {at.hours && `（${at.hours}）`}
          {at.address && `，或到${at.address}`}。核实是您本人后，社区会重新告知。
        </p>
      ) : (
        <p>
          请联系您点单的社区，核实是您本人后会重新告知：
          <a className="link" href={communities}>
            各社区的值班电话和地址
          </a>
          。不清楚是哪个社区的，请致电 <PhoneLink phone={phone} />。
        </p>
      )}
    </div>
  );
}
