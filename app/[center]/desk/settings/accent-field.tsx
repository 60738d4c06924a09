"use client";

import { accents } from "@/components/ui/accents";
import { FieldFrame } from "@/components/ui/field/field-frame";
import { oneValue, useField } from "@/components/ui/form-context";

/** The center's colour, out of those on which white words can be read. */
export function AccentField({ defaultValue }: { defaultValue: string }) {
  const { id, error, typed } = useField("accent", undefined);
  const chosen = (oneValue(typed) ?? defaultValue).toLowerCase();
  const own = accents.some(({ hex }) => hex === chosen) ? [] : [{ name: "现用颜色", hex: chosen }];
  return (
    <FieldFrame id={id} label="主题色" hint="用于网站和工作台的标题栏、按钮和链接" error={error} group>
      <div className="flex flex-wrap gap-x-5">
        {[...own, ...accents].map(({ name, hex }, index) => (
          <label key={hex} className="flex cursor-pointer items-center gap-2 py-1.5">
            <input
              type="radio"
              id={index === 0 ? id : undefined}
              name="accent"
              value={hex}
              defaultChecked={hex === chosen}
              className="radio radio-primary radio-sm bg-base-100"
            />
            <span aria-hidden="true" className="size-5 rounded-field" style={{ background: hex }} />
            {name}
          </label>
        ))}
      </div>
    </FieldFrame>
  );
}
