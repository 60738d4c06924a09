import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { currentUser } from "@/lib/web/auth";
import { AcceptForm } from "./accept-form";
import { acceptInvitationAction, declineInvitationAction, openAccountAction } from "./actions";
import { NewAccount } from "./new-account";

interface Props {
  slug: string;
  code: string;
  /** As the center calls the person. */
  name: string;
  signedIn: boolean;
}

/** Yes, by the account of one's own, or no. */
export function Answer({ slug, code, name, signedIn }: Props) {
  return (
    <>
      {signedIn ? (
        <SignedIn slug={slug} code={code} />
      ) : (
        <>
          <Section title="已有平台账号">
            <p className="mb-3">在别的孵化中心用过本平台的，登录后回到这里接受，不必另建账号。</p>
            <LinkButton
              href={`/signin?next=${encodeURIComponent(`/${slug}/join?code=${code}`)}`}
              variant="secondary"
            >
              登录
            </LinkButton>
          </Section>
          <Section title="没有平台账号">
            <NewAccount action={openAccountAction.bind(null, slug)} code={code} name={name} />
          </Section>
        </>
      )}
      <ConfirmDialog
        action={declineInvitationAction.bind(null, slug)}
        trigger="谢绝邀请"
        title="谢绝这份邀请"
        confirm="谢绝邀请"
        hidden={{ code }}
        variant="ghost"
      >
        <p>谢绝后，邀请码随即作废，本中心会看到您已谢绝。</p>
      </ConfirmDialog>
    </>
  );
}

async function SignedIn({ slug, code }: { slug: string; code: string }) {
  const user = await currentUser();
  return (
    <Section title="用现在登录的账号接受">
      <AcceptForm action={acceptInvitationAction.bind(null, slug)} code={code} account={user?.name ?? ""} />
    </Section>
  );
}
