import { Failure } from "./failure";

export default function NotFound() {
  return <Failure kind="not-found" />;
}
