"use client";

import { ErrorPage } from "@/components/error-page";
import { PlatformFrame } from "@/components/platform-frame";
import { Button } from "@/components/ui/button";

interface Props {
  error: Error & { digest?: string };
  retry: () => void;
}

export default function Fault({ error, retry }: Props) {
  return (
    <PlatformFrame>
      <ErrorPage
        kind="fault"
        home={{ href: "/", label: "返回首页" }}
        number={error.digest}
        action={
          <Button variant="primary" onClick={retry}>
            再试一次
          </Button>
        }
      />
    </PlatformFrame>
  );
}
