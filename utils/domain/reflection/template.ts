/** A question answered by one point of a scale, 0 … labels − 1, each with a label of its own. */
export interface ScaleQuestion {
  readonly kind: 'scale';
  readonly id: string;
  readonly points: number;
}

/** A question answered in the person's own words. */
export interface TextQuestion {
  readonly kind: 'text';
  readonly id: string;
  /** UTF-16 units. */
  readonly longest: number;
}

export type Question = ScaleQuestion | TextQuestion;

/**
 * A set of questions asked together. A question's words are in the message catalogue: `question.<id>` asks it,
 * `question.<id>.<point>` names a point of its scale. A question's id is never reused with another meaning.
 */
export interface Template {
  readonly id: string;
  readonly questions: readonly Question[];
}

const scale = <const Id extends string>(id: Id, points = 5) => ({ kind: 'scale', id, points }) as const;
const text = <const Id extends string>(id: Id, longest = 500) => ({ kind: 'text', id, longest }) as const;

/**
 * The form at the end of a call; all of it is optional.
 *
 * `worth` is the ROTI scale of return on time invested (Derby & Larsen, Agile Retrospectives, 2006); `together` goes from
 * cooperation to collaboration in the sense of Roschelle & Teasley (1995).
 */
export const shortForm = {
  id: 'short',
  questions: [
    scale('worth'),
    scale('belonging'),
    scale('voice'),
    scale('together'),
    scale('chat-room', 3),
    text('useful'),
    text('next-time'),
  ],
} as const satisfies Template;

/** Half-way through a series: what to keep and what to change while there is time for it. */
export const midCourseForm = {
  id: 'mid-course',
  questions: [
    scale('worth'),
    scale('belonging'),
    scale('voice'),
    scale('together'),
    text('keep-doing'),
    text('change'),
    text('next-time'),
  ],
} as const satisfies Template;

/** At the end of a series: what it has been, and what goes on from it. */
export const closingForm = {
  id: 'closing',
  questions: [scale('worth'), scale('belonging'), scale('together'), text('learned'), text('useful'), text('take-along')],
} as const satisfies Template;

/** Every template by its id. */
export const templates: ReadonlyMap<string, Template> = new Map<string, Template>(
  [shortForm, midCourseForm, closingForm].map((template) => [template.id, template]),
);
