import { form, reference } from "@/lib/domain/base/form";
import { brandForm } from "@/lib/domain/registry/brand";

/** At the desk it is also said whose it is. */
export const newBrandForm = form({ organization: reference("社会组织"), ...brandForm });
