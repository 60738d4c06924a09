import { Alert } from "@/components/ui/alert";

interface Props {
  members: readonly { expert: string; name: string; hasAccount: boolean }[];
  /** Where accounts are opened; null for those who may not. */
  accounts: string | null;
}

/** What is allowed but unwise about a panel. */
export function PanelAdvice({ members, accounts }: Props) {
  const silent = members.filter(({ hasAccount }) => !hasAccount);
  return (
    <>
      {members.length > 0 && (members.length < 3 || members.length % 2 === 0) && (
        <Alert tone="warning" title={`评审组现有 ${members.length} 人`}>
          评审组宜为 3 人以上的单数，便于形成多数意见。
        </Alert>
      )}
      {silent.length > 0 && (
        <Alert tone="warning" title={`${silent.map(({ name }) => name).join("、")}还没有登录账号`}>
          没有账号的评审专家不能在线打分。
          {accounts
            ? silent.map(({ expert, name }) => (
                <a key={expert} href={`${accounts}?expert=${expert}`} className="link-plain me-3 underline">
                  邀请{name}加入
                </a>
              ))
            : "请中心管理者邀请其加入，或调整评审组。"}
        </Alert>
      )}
    </>
  );
}
