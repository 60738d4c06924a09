import { PhoneLink } from "./phone-link";

interface Props {
  name: string;
  address?: string | undefined;
  phone?: string | undefined;
  /** 开放时间. */
  hours?: string | undefined;
  /** 备案号. */
  record?: string | undefined;
  /** 主办单位, the bureau the center belongs to. */
  host?: string | undefined;
  note?: string | undefined;
  /** Where one asks whether a paper of the center is genuine. */
  verify?: string | undefined;
}

/** Who runs this site, where, and how to reach them. */
export function SiteFooter({ name, address, phone, hours, record, host, note, verify }: Props) {
  return (
    <footer className="screen-only mt-auto border-t border-line bg-base-100 text-sm text-muted">
      <div className="mx-auto flex max-w-6xl flex-col gap-1 px-4 py-6 lg:px-6">
        <p className="font-semibold text-base-content">{name}</p>
        <p className="flex flex-wrap gap-x-6 gap-y-1">
          {host && <span>主办单位：{host}</span>}
          {address && <span>地址：{address}</span>}
          {phone && (
            <span>
              电话：
              <PhoneLink phone={phone} />
            </span>
          )}
          {hours && <span>开放时间：{hours}</span>}
        </p>
        {verify && (
          <p>
            <a className="underline-offset-4 hover:underline" href={verify}>
              文件核验
            </a>
          </p>
        )}
        {note && <p>{note}</p>}
        {record && (
          <p>
            <a
              className="underline-offset-4 hover:underline"
              href="https://beian.miit.gov.cn/"
              rel="noreferrer"
            >
              {record}
            </a>
          </p>
        )}
      </div>
    </footer>
  );
}
