import { ChoiceField } from "@/components/ui/choice-field";
import type { Option } from "@/components/ui/option";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";

const trackOptions: Option[] = [
  { value: "registered", label: "已登记", hint: "已在民政部门登记，有统一社会信用代码" },
  { value: "unregistered", label: "拟登记", hint: "尚未登记，包括只在街道、社区备案的组织" },
];

interface TrackProps {
  categories: readonly Option[];
  phone: string;
}

/** What kind of organization applies, and whether it is registered. */
export function TrackFields({ categories, phone }: TrackProps) {
  return (
    // The code disappears for those who have none; by style alone, so that it works without script.
    <div className="flex flex-col gap-5 has-[input[value=unregistered]:checked]:[&_.credit-code]:hidden">
      <ChoiceField name="category" label="申请类别" options={categories} />
      <ChoiceField name="track" label="登记情况" options={trackOptions} />
      <div className="credit-code">
        <TextField
          name="creditCode"
          label="统一社会信用代码"
          hint={`登记证书上的 18 位代码，拟登记的不填。证书无误仍不能通过的，请致电 ${phone}。`}
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
        hint="与登记证书一致，拟登记的填写拟用名称"
        autoComplete="organization"
        maxLength={100}
      />
      <TextField
        name="leaderName"
        label="负责人姓名"
        hint="法定代表人，拟登记的填写发起人"
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
      />
      <TextAreaField
        name="projectPlan"
        label="未来项目规划"
        hint="入驻后一至两年拟开展的项目，5000 字以内"
        rows={6}
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
