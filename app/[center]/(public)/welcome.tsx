import { Paragraphs } from "@/components/paragraphs";

interface Props {
  center: { name: string; bureau: string; operator: string | null; introduction: string };
  /** The address of the center's picture. */
  photo: string | undefined;
}

/** Who this is and for whom: the first thing of the front page, in the center's colour. */
export function Welcome({ center, photo }: Props) {
  const { name, bureau, operator, introduction } = center;
  return (
    <section
      className={`overflow-hidden rounded-box bg-primary text-primary-content lg:grid ${photo ? "lg:grid-cols-2" : ""}`}
    >
      <div className="px-5 py-7 sm:px-8 sm:py-9">
        <h1 className="text-3xl text-balance">{name}</h1>
        <p className="mt-1 text-sm">
          {bureau}主办
          {operator && `，${operator}运营`}
        </p>
        <Paragraphs text={introduction} className="mt-4 text-lg" />
      </div>
      {photo && (
        // biome-ignore lint/performance/noImgElement: what a center hands over passes its own door
        <img
          src={photo}
          alt={`${name}的照片`}
          className="h-52 w-full object-cover sm:h-72 lg:h-full lg:max-h-96"
        />
      )}
    </section>
  );
}
