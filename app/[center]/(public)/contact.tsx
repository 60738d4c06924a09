import { PhoneLink } from "@/components/phone-link";
import { Facts } from "@/components/ui/facts";
import { QrCode } from "@/components/ui/qr-code";
import { Section } from "@/components/ui/section";

interface Props {
  center: {
    name: string;
    address: string;
    phone: string;
    email: string | null;
    openingHours: string | null;
  };
  /** The whole address of the site. */
  address: string;
}

/** Where the center is and whom to call; a code for those who see the page on another screen or on paper. */
export function Contact({ center, address }: Props) {
  return (
    <Section title="地址和联系方式">
      <div className="flex items-start justify-between gap-6">
        <Facts
          columns={2}
          facts={[
            { label: "地址", value: center.address, wide: true },
            { label: "电话", value: <PhoneLink phone={center.phone} /> },
            ...(center.openingHours ? [{ label: "开放时间", value: center.openingHours }] : []),
            ...(center.email ? [{ label: "电子邮箱", value: center.email }] : []),
          ]}
        />
        <figure className="hidden flex-none text-center sm:block print:block">
          <QrCode address={address} label={`${center.name}网站的二维码`} className="size-28" />
          <figcaption className="text-xs text-muted">扫码打开本站</figcaption>
        </figure>
      </div>
    </Section>
  );
}
