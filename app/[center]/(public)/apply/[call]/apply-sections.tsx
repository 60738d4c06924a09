import { ChoiceField } from "@/components/ui/choice-field";
import type { Option } from "@/components/ui/option";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import {
  applicantStatuses,
  type LegalStatusOfApplicant,
  legalStatusLabels,
} from "@/lib/domain/registry/legal-status";

const hints: Record<LegalStatusOfApplicant, string> = {
  registered: "已在民政部门登记，有统一社会信用代码",
  filed: "已在街道、社区备案，有备案编号，尚未登记",
  team: "尚未登记，也没有备案",
};

const statusOptions: Option[] = applicantStatuses.map((value) => ({
  value,
  label: legalStatusLabels[value],
  hint: hints[value],
}));

/** A code is asked of those who have one, a number of those who have that; by style alone, so without script too. */
const onlyWhatApplies =
  "not-has-[[value=registered]:checked]:[&_.credit-code]:hidden not-has-[[value=filed]:checked]:[&_.filing-number]:hidden";

interface RegistrationProps {
  categories: readonly Option[];
  phone: string;
}

/** What kind of organization applies, and whether it is registered, filed or neither. */
export function RegistrationFields({ categories, phone }: RegistrationProps) {
  return (
    <div className={`flex flex-col gap-5 ${onlyWhatApplies}`}>
      <ChoiceField name="category" label="申请类别" options={categories} />
      <ChoiceField name="legalStatus" label="登记情况" options={statusOptions} />
      <div className="credit-code">
        <TextField
          name="creditCode"
          label="统一社会信用代码"
          hint={`登记证书上的 18 位代码。证书无误仍不能通过的，请致电 ${phone}。`}
          width="medium"
          maxLength={40}
        />
      </div>
      <div className="filing-number">
        <TextField
          name="filingNumber"
          label="备案编号"
          hint="备案文件上的编号，照原样填写"
          width="medium"
          maxLength={40}
        />
      </div>
    </div>
  );
}

export function OrganizationFields() {
  return (
    <>
      <TextField
        name="name"
        label="组织名称"
        hint="与登记证书或备案文件一致，未登记的填写拟用名称"
        autoComplete="organization"
        maxLength={100}
      />
      <TextField
        name="leaderName"
        label="负责人姓名"
        hint="法定代表人，未登记的填写发起人"
        width="medium"
        maxLength={50}
      />
      <div className="flex flex-wrap gap-x-8 gap-y-5">
        <TextField name="fullTimeStaff" label="专职人员" width="short" inputMode="numeric" unit="人" />
        <TextField name="partTimeStaff" label="兼职人员" width="short" inputMode="numeric" unit="人" />
      </div>
      <TextAreaField
        name="profile"
        label="组织情况"
        hint="成立经过、团队、已开展的主要活动和财务状况，2000 字以内"
        rows={6}
        limit={2000}
      />
    </>
  );
}

export function ServiceFields() {
  return (
    <>
      <TextField name="serviceField" label="服务领域" hint="如社区为老服务、青少年教育" maxLength={200} />
      <TextField name="servedGroups" label="服务人群" hint="如独居和高龄老人、困境儿童" maxLength={200} />
      <TextAreaField
        name="incubationNeeds"
        label="孵化需求"
        hint="希望中心提供的场地、培训、指导或项目支持，2000 字以内"
        rows={5}
        limit={2000}
      />
      <TextAreaField
        name="projectPlan"
        label="未来项目规划"
        hint="入驻后一至两年拟开展的项目，5000 字以内"
        rows={6}
        limit={5000}
      />
    </>
  );
}

export function ContactFields() {
  return (
    <>
      <TextField name="contactName" label="联系人姓名" width="medium" autoComplete="name" maxLength={50} />
      <TextField
        name="contactMobile"
        label="手机号"
        width="medium"
        type="tel"
        autoComplete="tel-national"
        maxLength={30}
      />
      <TextField
        name="email"
        label="电子邮箱"
        width="medium"
        type="email"
        autoComplete="email"
        optional
        maxLength={200}
      />
    </>
  );
}
