import type { PossibleAct } from "../../base/possible-act";
import type { ResourceEvent, ResourceState } from "./resource";

export type ResourceAct = ResourceEvent | "handOut" | "edit" | "publish" | "unpublish" | "receipt" | "donor";

/** What is left of a quantity after what was handed out, to the hundredth. */
export function leftOf(quantity: number, handedOut: readonly number[]): number {
  return Math.round((quantity - handedOut.reduce((sum, one) => sum + one, 0)) * 100) / 100;
}

interface Standing {
  state: ResourceState;
  quantity: number;
  left: number;
  published: boolean;
}

/** What may be done with a resource; what was handed out of it must be void before it is. */
export function resourceActs({ state, quantity, left, published }: Standing): PossibleAct<ResourceAct>[] {
  const donor: PossibleAct<ResourceAct> = { act: "donor", label: "捐赠人", whyNot: null };
  if (state === "voided") return [donor];
  const receipt: PossibleAct<ResourceAct> = { act: "receipt", label: "接收单", whyNot: null };
  const handed = left === quantity ? null : "已经有发放记录；确有错误的，先作废发放记录。";
  const voiding: PossibleAct<ResourceAct> = {
    act: "void",
    label: "作废",
    whyNot: handed,
    follows: "作废后不再计入统计，也不能恢复；记录仍然保留。",
    reason: "作废的原因",
    danger: true,
  };
  if (state === "pledged")
    return [
      { act: "receive", label: "接收", whyNot: null },
      { act: "edit", label: "修改", whyNot: null },
      receipt,
      donor,
      voiding,
    ];
  return [
    { act: "handOut", label: "发放", whyNot: left > 0 ? null : "已经全部发放。" },
    receipt,
    published
      ? { act: "unpublish", label: "取消公布", whyNot: null, follows: "网站上不再显示这项资源。" }
      : {
          act: "publish",
          label: "公布",
          whyNot: null,
          follows: "名称、价值和发放情况会显示在中心网站上；要求匿名的捐赠人不显示。",
        },
    donor,
    {
      act: "unreceive",
      label: "撤销接收",
      whyNot: handed,
      follows: "回到待接收，改正后再接收。",
      reason: "撤销的原因",
      danger: true,
    },
    voiding,
  ];
}
