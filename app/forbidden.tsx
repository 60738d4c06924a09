import { ErrorPage } from "@/components/error-page";
import { PlatformFrame } from "@/components/platform-frame";
import { SignOutForm } from "./(site)/signin/sign-out-form";

export default function Forbidden() {
  return (
    <PlatformFrame>
      <ErrorPage
        kind="forbidden"
        home={{ href: "/", label: "我的中心" }}
        action={<SignOutForm className="btn btn-quiet">退出，换一个账号</SignOutForm>}
      />
    </PlatformFrame>
  );
}
