import { Failure } from "./failure";

export default function Forbidden() {
  return <Failure kind="forbidden" />;
}
