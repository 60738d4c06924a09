import { CopyButton } from "@/components/ui/copy-button";

interface Props {
  receipt: string;
  queryCode: string;
}

/** The two numbers that lead back to a draft, where a photograph catches them. */
export function DraftNumbers({ receipt, queryCode }: Props) {
  return (
    <div className="rounded-box border-s-4 border-passed bg-passed-soft px-4 py-3">
      <p className="flex flex-wrap items-center gap-x-5 gap-y-1">
        <span>
          申请编号 <strong className="whitespace-nowrap tabular-nums select-all">{receipt}</strong>
        </span>
        <span>
          查询码 <strong className="whitespace-nowrap tabular-nums select-all">{queryCode}</strong>
        </span>
        <CopyButton text={`申请编号 ${receipt}，查询码 ${queryCode}`}>复制</CopyButton>
      </p>
      <p className="mt-1 text-sm">
        草稿保存在服务器，请截图或抄写这两个号码：换手机、换电脑或关掉页面后，在“申请查询”凭它们继续填写。
      </p>
    </div>
  );
}
