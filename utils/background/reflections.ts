import { templateOf } from '@/utils/background/template-of';
import type { Tools } from '@/utils/background/tools';
import { lastEditOf, withEdit } from '@/utils/domain/edits';
import { areAnswersTo, createReflection, type Answers } from '@/utils/domain/reflection/reflection';
import { shortForm, templates } from '@/utils/domain/reflection/template';
import type { Id } from '@/utils/domain/units';
import { Trouble } from '@/utils/messages/answer';
import type { Handler } from '@/utils/messages/dispatch';
import type { ReflectionRow } from '@/utils/store/rows';

/**
 * Keeps what has been answered so far.
 *
 * It never changes the state: a save that comes late must not open again what the person has just submitted or declined.
 * What was submitted may be edited and stays submitted; what was declined is opened again by `reflection.close` alone.
 */
export const keepAnswers =
  (tools: Tools): Handler<'reflection.save'> =>
  async ({ id, answers, editorId, edit }) => {
    const change = (row: ReflectionRow): ReflectionRow => {
      if (edit <= lastEditOf(row.edits, editorId)) return row;
      const { reflection } = row;
      if (!areAnswersTo(templates.get(reflection.templateId)?.questions ?? [], answers)) throw new Trouble('bad-request');
      return { reflection: { ...reflection, answers, editorId, edit }, edits: withEdit(row.edits, editorId, edit) };
    };
    const { edits } = await changeReflection(tools, id, change, answers);
    return { id, edit: lastEditOf(edits, editorId) };
  };

/** Submits it, puts it off, declines it, or opens it again; a decision older than the one that stands changes nothing. */
export const closeReflection =
  (tools: Tools): Handler<'reflection.close'> =>
  async ({ id, state, at }) => {
    await changeReflection(tools, id, (row) => {
      const { reflection } = row;
      if (reflection.closedAt !== null && at < reflection.closedAt) return row;
      return { ...row, reflection: { ...reflection, state, closedAt: state === 'open' ? null : at } };
    });
    return { id };
  };

/**
 * Changes the reflection of a session, which is made here if the session has not asked for one by itself yet.
 *
 * @param answers were given to it: where they do not fit what the day asks, a form that did not know the day was the short one
 */
async function changeReflection(
  tools: Tools,
  id: Id,
  change: (row: ReflectionRow) => ReflectionRow,
  answers: Answers = {},
): Promise<ReflectionRow> {
  const kept = await tools.store.change(async (repositories) => {
    const session = (await repositories.sessions.get(id))?.session;
    if (!session) throw new Trouble('not-found');
    const asked = await templateOf(repositories, session);
    const template = areAnswersTo(asked.questions, answers) ? asked : shortForm;
    return repositories.reflections.change(id, (row) =>
      change(row ?? { reflection: createReflection(id, tools.now(), template.id), edits: [] }),
    );
  });
  if (!kept) throw new Trouble('not-found');
  tools.changed();
  return kept;
}
