import { dice, pick } from "./dice";

// Every name here is invented.

const tradeNames = [
  "暖阳",
  "和风",
  "同心",
  "晨曦",
  "绿芽",
  "古韵",
  "睦邻",
  "益行",
  "青禾",
  "云杉",
  "星火",
  "守望",
  "爱馨",
  "博爱",
  "启明",
  "春晖",
  "安康",
  "福泽",
  "乐邻",
  "善水",
  "知行",
  "众爱",
  "微光",
  "雁归",
  "桑榆",
  "童心",
  "向日葵",
  "小石榴",
  "大手牵小手",
  "长城脚下",
  "北魏风",
  "平城印象",
  "御河",
  "文瀛",
  "白登",
  "方山",
  "桑干",
  "采薇",
  "致远",
  "厚德",
  "弘毅",
  "明德",
  "合力",
  "聚贤",
  "兴邻",
  "惠民",
  "康乐",
  "夕阳美",
  "蒲公英",
  "木棉",
  "丁香",
  "金秋",
  "常青藤",
  "橄榄枝",
  "同舟",
  "百川",
  "润物",
  "耕心",
  "拾光",
  "暖冬",
  "相伴",
  "心桥",
  "益家",
  "邻里",
  "点灯人",
  "红领巾",
  "小蜜蜂",
  "银龄",
  "巧手",
  "新芽",
  "远山",
  "清泉",
  "厚土",
  "朝露",
  "望岳",
  "沐春",
  "扬帆",
  "筑梦",
  "传薪",
  "集思",
  "共益",
  "安居",
  "善缘",
  "佑童",
  "敬老",
  "悦读",
  "绿野",
  "蓝天",
  "阳光里",
  "暖巢",
  "初心",
  "众志",
  "仁和",
  "义诚",
  "信达",
  "宁远",
  "常乐",
  "永和",
  "雅集",
  "丰年",
] as const;

type Category = "公益慈善" | "城乡服务" | "科技" | "文艺" | "行业协会商会" | "其他社会服务机构";

const kinds: Record<Category, readonly string[]> = {
  公益慈善: ["社会工作服务中心", "公益服务中心", "助老服务中心", "儿童关爱服务中心", "残疾人关爱中心"],
  城乡服务: ["社区服务中心", "邻里互助服务中心", "家政便民服务中心", "社区治理促进中心"],
  科技: ["青少年科技体验中心", "直播助农服务中心", "科普志愿者协会", "数字生活服务中心"],
  文艺: ["合唱艺术团", "非遗传承协会", "民间剪纸协会", "社区舞蹈协会", "书画研究会"],
  行业协会商会: ["家政服务业协会", "餐饮行业商会", "青年创业商会", "物业服务行业协会"],
  其他社会服务机构: ["心理健康服务中心", "法律服务促进中心", "应急救援服务队", "志愿服务平台发展中心"],
};

const fields: Record<Category, { field: string; groups: string; profile: string; plan: string }> = {
  公益慈善: {
    field: "社区为老、助残与困境儿童关爱",
    groups: "独居和高龄老人、残疾人家庭、困境儿童",
    profile: "由持证社会工作者和社区热心居民发起，长期在街道开展探访、陪伴和物资帮扶。",
    plan: "建立困难群众需求清单，开展结对探访和小组服务，每月不少于四次，年底形成服务案例集。",
  },
  城乡服务: {
    field: "邻里互助与社区便民服务",
    groups: "社区居民、新就业群体、流动人口家庭",
    profile: "以居民骨干为主体，开展环境整治、矛盾调解、便民维修等服务，在两个社区设有服务点。",
    plan: "培育楼栋互助小组，开办周末便民集市和议事会，推动居民提出的事项有人接、有人办。",
  },
  科技: {
    field: "科普与数字技能服务",
    groups: "青少年、老年人、返乡创业青年",
    profile: "由高校教师和青年技术人员发起，具备课程研发和线上传播能力。",
    plan: "开设智能手机课堂和青少年科学小实验课，为社区商户和农户提供直播技能辅导。",
  },
  文艺: {
    field: "群众文化与非遗传承",
    groups: "文艺爱好者、社区老年人、中小学生",
    profile: "由退休文艺工作者和民间艺人组成，常年参加社区展演，缺少固定排练场地。",
    plan: "每季度举办一场社区展演，开设传承课堂，整理本地民间文艺资料。",
  },
  行业协会商会: {
    field: "行业自律与会员服务",
    groups: "小微企业、个体工商户及其从业人员",
    profile: "由本区从业单位联合发起，已形成会员公约，希望规范内部治理。",
    plan: "制定行业服务标准，组织技能培训和诚信公约签署，对接社区开展便民服务日。",
  },
  其他社会服务机构: {
    field: "心理、法律与应急志愿服务",
    groups: "有心理和法律需求的居民、突发事件受影响群众",
    profile: "由专业人员志愿组成，已在社区开展讲座、咨询和应急演练。",
    plan: "在社区设立咨询点，建立转介流程，每月开展一次公开课和一次演练。",
  },
};

const needs = [
  "需要固定办公与活动场地，希望得到登记注册、财务规范和项目管理方面的指导。",
  "团队成员多为兼职，希望获得能力培训、一对一指导和项目资源对接。",
  "服务已有居民口碑，但缺少制度和品牌，希望协助建立章程、档案和传播。",
  "希望依托中心对接社区和爱心企业，形成可持续的项目，并接受第三方评估。",
] as const;

const surnames = [..."王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹"];
const given = [
  "建国",
  "秀英",
  "志强",
  "丽华",
  "敏",
  "静",
  "海燕",
  "晓东",
  "玉兰",
  "文博",
  "雪梅",
  "国栋",
  "欣怡",
  "浩然",
  "春生",
  "凤琴",
  "立新",
  "思远",
  "红梅",
  "卫东",
];

export const categoryOrder: readonly Category[] = [
  "公益慈善",
  "城乡服务",
  "文艺",
  "其他社会服务机构",
  "科技",
  "公益慈善",
  "城乡服务",
  "行业协会商会",
];

export interface InventedOrganization {
  serial: number;
  name: string;
  category: Category;
  leaderName: string;
  contactName: string;
  contactMobile: string;
  fullTimeStaff: number;
  partTimeStaff: number;
  profile: string;
  serviceField: string;
  servedGroups: string;
  incubationNeeds: string;
  projectPlan: string;
}

/** The `serial`-th organization of a place; the same serial is always the same organization. */
export function inventOrganization(serial: number, place = "平城区"): InventedOrganization {
  const roll = dice(serial * 7919 + 17);
  const category = categoryOrder[serial % categoryOrder.length] ?? "公益慈善";
  const text = fields[category];
  const person = () => pick(surnames, roll()) + pick(given, roll());
  return {
    serial,
    name: `${place}${tradeNames[serial % tradeNames.length]}${pick(kinds[category], roll())}`,
    category,
    leaderName: person(),
    contactName: person(),
    contactMobile: `139${String(10_000_000 + serial * 37).padStart(8, "0")}`,
    fullTimeStaff: Math.floor(roll() * 6),
    partTimeStaff: 2 + Math.floor(roll() * 12),
    profile: text.profile,
    serviceField: text.field,
    servedGroups: text.groups,
    incubationNeeds: pick(needs, roll()),
    projectPlan: text.plan,
  };
}
