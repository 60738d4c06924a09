import { ErrorPage } from "@/components/error-page";

/** Inside the desk: the rest of it is open to this person. */
export default function Forbidden() {
  return <ErrorPage kind="forbidden" home={{ href: "/", label: "我的中心" }} />;
}
