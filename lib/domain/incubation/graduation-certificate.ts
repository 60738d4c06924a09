import { type CivilDate, formatDate, formatPeriod } from "../base/civil-date";
import { type LegalStatus, legalStatusLabels, type Registration } from "../registry/legal-status";

interface Graduate extends Registration {
  name: string;
  legalStatus: LegalStatus;
  startedOn: CivilDate;
  decidedOn: CivilDate;
}

/** What the certificate of an organization says that graduates (出壳证书). */
export function graduationWords(graduate: Graduate, center: string) {
  const { name, legalStatus, creditCode, filingNumber, startedOn, decidedOn } = graduate;
  const status =
    (creditCode !== null && `统一社会信用代码 ${creditCode}`) ||
    (filingNumber !== null && `备案编号 ${filingNumber}`) ||
    legalStatusLabels[legalStatus];
  const text = [
    `${name}（${status}）：`,
    `你单位于${formatPeriod(startedOn, decidedOn)}在本中心孵化，经自评、面谈和第三方评审，评估结果为准予出壳。特发此证。`,
  ].join("\n");
  return { text, center, day: formatDate(decidedOn) };
}
