// One center per founding paper. Names of towns are real; phones, addresses, hours and record numbers are invented.

import type { SiteService } from "@/lib/domain/center/site-text";

export interface DemoCenter {
  slug: string;
  code: string;
  name: string;
  place: string;
  division: string;
  bureau: string;
  operator: string | null;
  address: string;
  phone: string;
  recordNumber: string;
  accent: string;
  introduction: string;
  openingHours: string;
  services: SiteService[];
}

export const demoCenters: readonly DemoCenter[] = [
  {
    slug: "pingcheng",
    code: "PC",
    name: "平城区社区治理创享中心",
    place: "平城区",
    division: "140213",
    bureau: "大同市平城区民政局",
    operator: "大同市毅源力社会组织发展中心",
    address: "大同市平城区文兴路示范社区二层",
    phone: "0352-5550113",
    recordNumber: "演示备案〔2022〕第1号",
    accent: "#1f5fa8",
    introduction:
      "中心由区民政局主办，专业社会组织运营，面向全区社会组织提供场地、培训、一对一指导和项目对接，推动社区、社会组织、社会工作者“三社”联动。",
    openingHours: "周一至周五 9:00—12:00、14:30—18:00，周六上午开放活动室，节假日除外",
    services: [
      { name: "活动场地", about: "多功能活动室、排练厅和共享工位，提前三个工作日预约" },
      { name: "能力培训", about: "社会治理服务的理念、方法、标准，以及财务、项目和传播专题课" },
      { name: "一对一指导", about: "每家配备指导人，共同制定个性化孵化方案" },
      { name: "项目对接", about: "对接社区需求、公益创投和政府购买服务" },
      { name: "登记和备案协助", about: "代为核对章程和材料，陪同办理" },
      { name: "三社联动", about: "与社区、社会工作者定期联席，共办服务" },
    ],
  },
  {
    slug: "gujiao",
    code: "GJ",
    name: "古交市社会组织孵化基地",
    place: "古交市",
    division: "140181",
    bureau: "古交市民政局",
    operator: null,
    address: "古交市党群服务中心三层",
    phone: "0351-5550181",
    recordNumber: "演示备案〔2024〕第2号",
    accent: "#8f4a17",
    introduction:
      "基地依托市党群服务中心建设，坚持党建引领、部门联动、专业运作、社会协同，免费提供场地使用、学习交流、资源共享和信息对接。",
    openingHours: "周一至周五 8:30—12:00、14:30—18:00，节假日除外",
    services: [
      { name: "场地使用", about: "党群服务中心的会议室、活动室免费使用，以服务换场地" },
      { name: "学习交流", about: "社会工作、基层党务、基层治理、志愿服务等专题培训" },
      { name: "资源共享", about: "助老、济困、助残、救灾、助医等服务资源统一汇集" },
      { name: "信息对接", about: "提供项目、资金、政策、人才等信息" },
    ],
  },
  {
    slug: "taiyuan",
    code: "TY",
    name: "太原市社会组织孵化中心",
    place: "太原市",
    division: "140100",
    bureau: "太原市民政局",
    operator: null,
    address: "太原市迎泽区桃园南路社会组织综合服务楼",
    phone: "0351-5550100",
    recordNumber: "演示备案〔2025〕第3号",
    accent: "#0b6478",
    introduction:
      "中心服务全市社会组织到社区报到、共建联建和项目签约，汇集培训、赛事和志愿服务资源，帮助初创组织规范起步。",
    openingHours: "周一至周五 9:00—12:00、14:00—17:30，节假日除外",
    services: [
      { name: "社区报到", about: "为社会组织与社区牵线，共建联建" },
      { name: "项目签约", about: "行业协会商会与县区对接合作项目" },
      { name: "培训和赛事", about: "项目大赛、社会工作者考前辅导" },
      { name: "规范起步", about: "初创组织的章程、制度和登记辅导" },
    ],
  },
  {
    slug: "xingxian",
    code: "XX",
    name: "兴县社区社会组织孵化中心",
    place: "兴县",
    division: "141123",
    bureau: "兴县民政局",
    operator: null,
    address: "兴县蔚汾镇宝山花园社区党群服务中心",
    phone: "0358-5550123",
    recordNumber: "演示备案〔2023〕第4号",
    accent: "#57459a",
    introduction:
      "中心设在宝山花园社区，围绕居民点单、社区派单、党员接单，培育扎根小区的志愿服务队伍和社区社会组织。",
    openingHours: "每天 8:30—18:00",
    services: [
      { name: "点单派单", about: "居民点单、社区派单、党员接单，在孵组织共同服务" },
      { name: "队伍培育", about: "从志愿服务队伍到备案的社区社会组织" },
      { name: "活动场地", about: "社区党群服务中心活动室免费使用" },
    ],
  },
  {
    slug: "suzhou",
    code: "SZ",
    name: "肃州区社会组织双孵化中心",
    place: "肃州区",
    division: "620902",
    bureau: "酒泉市肃州区民政局",
    operator: null,
    address: "酒泉市肃州区仓后街社会工作服务站",
    phone: "0937-5550902",
    recordNumber: "演示备案〔2023〕第5号",
    accent: "#a32f22",
    introduction:
      "中心以政府为主导、专业社工为主体，提供能力培训、信息共享、项目扶持等基本服务和协助注册、管理咨询、资源整合等拓展服务，全部免费。",
    openingHours: "周一至周五 8:30—12:00、14:30—18:00，节假日除外",
    services: [
      { name: "能力培训", about: "项目设计、服务技巧和机构管理课程" },
      { name: "信息共享", about: "政策、项目和志愿者信息定期发布" },
      { name: "项目扶持", about: "公益创投和政府购买服务的申报辅导" },
      { name: "协助注册", about: "慈善组织登记绿色通道，社区组织街道备案" },
      { name: "管理咨询", about: "财务、人事和治理的咨询" },
      { name: "资源整合", about: "链接基金会、企业和志愿队伍" },
    ],
  },
];

export const guide = [
  "一、入驻对象。公益慈善类、城乡服务类、科技类、文艺类、行业协会商会类及其他社会服务机构；已登记、已备案的组织和未登记的团队均可申请。",
  "二、基本条件。有孵化意愿，团队稳定，按章程或约定开展活动，近两年无行政处罚和失信记录；未登记的团队应有稳定的发起人和明确的服务方向。",
  "三、办理流程。在线申请 → 初审 → 评审会打分 → 公示 → 签订入驻协议 → 进入孵化。",
  "四、评审办法。评审组由民政部门、中心和社会工作领域的评审专家组成，按公布的指标逐项打分，有利害关系的评审专家应当回避。",
  "五、入驻服务。免费提供场地使用、能力培训、信息共享、项目扶持，并视需要提供协助注册、管理咨询和资源整合。",
  "六、监督。公示期内对结果有异议的，可实名书面向中心提出；评审全过程留痕，可供复核。",
].join("\n");
